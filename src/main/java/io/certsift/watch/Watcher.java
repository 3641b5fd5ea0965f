package io.certsift.watch;

import io.certsift.ingest.FoundFile;
import io.certsift.model.Status;
import io.certsift.watch.Event.Kind;
import io.certsift.watch.Health.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps reports in step with folders until it is interrupted. A hint, or the end of a waiting time, leads to a look at all files; a look that finds
 * something changed and at rest leads to a round. For one thread.
 */
public final class Watcher {
    /** Files that are named one by one when a round changes many. */
    private static final int MOST_EVENTS = 200;

    private final List<Path> folders;
    private final Hints hints;
    private final Rounds rounds;
    private final Pace pace;
    private final Clock clock;
    private final Journal journal;
    private final Settling settling;
    private final Instant started;

    private final Sights sights = new Sights();
    private Set<Path> waiting = Set.of();
    private SortedMap<String, Round.Row> rows = Collections.emptySortedMap();
    private boolean first = true;
    private Instant repeatAt;
    private Optional<Health> told = Optional.empty();
    private boolean missing;
    private boolean resting = true;
    private long count;
    private Optional<Instant> firstHint = Optional.empty();
    private Instant lastHint = Instant.EPOCH;
    private Optional<Instant> changedSince = Optional.empty();
    private Instant nextLook;
    private Optional<Instant> lastChange = Optional.empty();
    private Optional<Instant> lastReport = Optional.empty();
    private Optional<String> problem = Optional.empty();

    public Watcher(List<Path> folders, Hints hints, Rounds rounds, Pace pace, Clock clock, Journal journal) {
        this.folders = List.copyOf(folders);
        this.hints = hints;
        this.rounds = rounds;
        this.pace = pace;
        this.clock = clock;
        this.journal = journal;
        settling = new Settling(pace);
        started = clock.instant();
        nextLook = started;
        repeatAt = started;
    }

    /** Returns when its thread is interrupted, with everything told. */
    public void run() {
        journal.health(health(State.STARTING));
        try {
            while (!Thread.currentThread().isInterrupted()) {
                step();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        Thread.interrupted(); // what follows must not be cut short
        log(Kind.STOPPED, "");
        journal.health(health(State.STOPPED));
    }

    /** Looks if it is time, and waits for a hint or the next time. */
    void step() throws InterruptedException {
        Instant now = clock.instant();
        if (!due().isAfter(now)) {
            try {
                look(now);
            } catch (RuntimeException fault) {
                // Whatever it was, the next look may go well, and a watcher that has ended helps nobody.
                problem = Optional.of(
                        "a fault of the program's own: " + fault.getClass().getName());
                journal.fault(event(Kind.PROBLEM, problem.get()), fault);
                nextLook = clock.instant().plus(pace.latest());
            }
            tellHealth();
            return;
        }
        Duration wait = Duration.between(now, due());
        boolean heartbeat = wait.compareTo(pace.heartbeat()) > 0;
        if (heartbeat && !resting) {
            rounds.rest();
            resting = true;
        }
        if (hints.await(heartbeat ? pace.heartbeat() : wait)) {
            lastHint = clock.instant();
            firstHint = Optional.of(firstHint.orElse(lastHint));
        }
        tellHealth();
    }

    /** When it has changed, and as a sign of life; not each time, because the file may stand in a folder that is watched. */
    private void tellHealth() {
        Health now = health(State.WATCHING);
        boolean due = told.isEmpty()
                || !now.at(told.get().updated()).equals(told.get())
                || !told.get().updated().plus(pace.heartbeat()).isAfter(now.updated());
        if (due) {
            told = Optional.of(now);
            journal.health(now);
        }
    }

    /** When all files are to be looked at: after a quiet moment, but not put off for ever. */
    private Instant due() {
        if (firstHint.isEmpty()) {
            return nextLook;
        }
        return earliest(nextLook, lastHint.plus(pace.quiet()), firstHint.get().plus(pace.latest()));
    }

    /** When the reports are to be written: the same for what has changed. */
    private Instant reportDue() {
        return changedSince
                .map(since -> earliest(lastHint.plus(pace.quiet()), since.plus(pace.latest())))
                .orElse(Instant.MAX);
    }

    private static Instant earliest(Instant... times) {
        return Collections.min(List.of(times));
    }

    private void look(Instant now) throws InterruptedException {
        Optional<Instant> heard = firstHint;
        firstHint = Optional.empty();
        nextLook = now.plus(pace.rescan());
        // Before the look: what changes from now on is heard of.
        hints.listen(folders);
        Optional<List<FoundFile>> found = rounds.find();
        if (found.isEmpty()) {
            nextLook = now.plus(pace.missing());
            if (!missing) {
                failed("a folder to be watched is not there; the reports stay as they are until it is back");
            }
            missing = true;
            return;
        }
        if (missing) {
            problem = Optional.empty();
            log(Kind.NOTICE, "the folder is back");
        }
        missing = false;
        boolean differs = sights.look(found.get());
        Settling.Decision decision = settling.look(sights.seen(), clock.instant());
        if (heard.isEmpty() && !first && differs) {
            lastHint = now; // what nobody told of, as on drives that send no events
        }
        decision.next().filter(nextLook::isAfter).ifPresent(time -> nextLook = time);
        sights.cutOff(decision.waiting(), waiting)
                .forEach(name -> journal.log(
                        new Event(clock.instant(), Kind.WAITING, Optional.of(name), "its end is not there yet")));
        waiting = decision.waiting();
        if (decision.changed()) {
            changedSince = Optional.of(changedSince.or(() -> heard).orElse(now));
        }
        if (!repeatAt.isAfter(now) || !reportDue().isAfter(now) || rounds.outdated()) {
            round(decision);
        }
        nextLook = earliest(nextLook, repeatAt, reportDue());
    }

    private void round(Settling.Decision decision) throws InterruptedException {
        resting = false;
        repeatAt = clock.instant().plus(pace.latest()); // should it fail
        Round round = rounds.run(decision.settled());
        changedSince = Optional.empty();
        Instant now = clock.instant();
        count++;
        tell(round, now);
        problem = round.problems().stream().findFirst();
        // A report that stands under another name for now goes to its own as soon as that is free, without haste.
        repeatAt = !round.complete()
                ? now.plus(pace.latest())
                : problem.isPresent() ? now.plus(pace.rescan()) : Instant.MAX;
        if (round.complete()) {
            lastReport = Optional.of(now);
        }
    }

    private void tell(Round round, Instant now) {
        if (first) {
            log(Kind.STARTED, "files: " + round.rows().size());
            lastChange = Optional.of(now);
        } else {
            List<Event> changes = Changes.between(rows, round.rows(), now);
            changes.stream().limit(MOST_EVENTS).forEach(journal::log);
            if (changes.size() > MOST_EVENTS) {
                log(Kind.NOTICE, "and " + (changes.size() - MOST_EVENTS) + " more files that changed");
            }
            if (!changes.isEmpty()) {
                lastChange = Optional.of(now);
            }
        }
        first = false;
        rows = new TreeMap<>(round.rows());
        round.written().forEach(file -> log(Kind.WRITTEN, file.toString()));
        round.problems().forEach(said -> log(Kind.PROBLEM, said));
    }

    private void failed(String what) {
        problem = Optional.of(what);
        log(Kind.PROBLEM, what);
    }

    private void log(Kind kind, String detail) {
        journal.log(event(kind, detail));
    }

    private Event event(Kind kind, String detail) {
        return new Event(clock.instant(), kind, Optional.empty(), detail);
    }

    private Health health(State state) {
        long screened = rows.values().stream()
                .filter(row -> row.status() == Status.SCREENED)
                .count();
        long failed =
                rows.values().stream().filter(row -> row.status().failed()).count();
        return new Health(
                state,
                clock.instant(),
                started,
                rows.size(),
                screened,
                failed,
                waiting.size(),
                count,
                lastChange,
                lastReport,
                problem);
    }
}
