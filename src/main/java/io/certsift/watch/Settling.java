package io.certsift.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files have come to rest: a state machine over what was seen and when. It opens nothing, waits for nothing, and knows no clock.
 *
 * <p>A file is at rest when it has not changed for the quiet time and is whole; one that looks cut off, or never stops changing, is taken as it
 * is when its time is up. A quiet time counts from when a stamp was seen first, or from the times in the stamp if they are older: what has been
 * lying there for long is at rest at once.
 */
public final class Settling {
    private final Pace pace;
    private Map<String, Entry> entries = new HashMap<>();

    /**
     * A file.
     *
     * @param restless since when it has been changing, if it is not at rest
     * @param gone since when it has not been there, if it is not
     */
    private record Entry(
            Sight sight,
            Instant since,
            @Nullable Instant restless,
            @Nullable Instant gone) {
        Entry(Sight sight, Instant since, @Nullable Instant restless) {
            this(sight, since, restless, null);
        }

        Entry goneAt(Instant now) {
            return gone == null ? new Entry(sight, since, restless, now) : this;
        }

        boolean settled() {
            return restless == null;
        }
    }

    /**
     * What is to be done.
     *
     * @param changed whether anything differs from what was at rest before
     * @param settled files to read
     * @param waiting files that are not at rest yet
     * @param next when to look again at the latest, if anything is waiting
     */
    public record Decision(boolean changed, Set<Path> settled, Set<Path> waiting, Optional<Instant> next) {
        public Decision {
            settled = Set.copyOf(settled);
            waiting = Set.copyOf(waiting);
        }
    }

    public Settling(Pace pace) {
        this.pace = pace;
    }

    /** Takes all files that are there, by their names; whatever is not among them is gone. */
    public Decision look(Map<String, Sight> seen, Instant now) {
        Map<String, Entry> after = new HashMap<>();
        Set<Path> settled = new HashSet<>();
        Set<Path> waiting = new HashSet<>();
        Gone gone = gone(seen, now);
        boolean changed = gone.forGood();
        Optional<Instant> next = gone.next();
        for (Map.Entry<String, Sight> file : seen.entrySet()) {
            Entry before = entries.get(file.getKey());
            Entry entry = settle(before, file.getValue(), now);
            after.put(file.getKey(), entry);
            if (entry.settled()) {
                settled.add(file.getValue().path());
                changed |=
                        before == null || !before.settled() || !before.sight().equals(entry.sight());
            } else {
                waiting.add(file.getValue().path());
                next = first(next, due(entry));
            }
        }
        after.putAll(gone.entries());
        entries = after;
        return new Decision(changed, settled, waiting, next);
    }

    /** @param entries of files that may come back at once, as when a program saves by writing a new file in place of the old one */
    private record Gone(boolean forGood, Map<String, Entry> entries, Optional<Instant> next) {}

    private Gone gone(Map<String, Sight> seen, Instant now) {
        boolean forGood = false;
        Map<String, Entry> kept = new HashMap<>();
        Optional<Instant> next = Optional.empty();
        for (Map.Entry<String, Entry> old : entries.entrySet()) {
            if (seen.containsKey(old.getKey()) || !old.getValue().settled()) {
                continue;
            }
            Entry entry = old.getValue().goneAt(now);
            Instant due = Objects.requireNonNull(entry.gone()).plus(pace.quiet());
            if (due.isAfter(now)) {
                kept.put(old.getKey(), entry);
                next = first(next, due);
            } else {
                forGood = true;
            }
        }
        return new Gone(forGood, kept, next);
    }

    private Entry settle(@Nullable Entry before, Sight sight, Instant now) {
        boolean same = before != null && before.sight().stamp().equals(sight.stamp());
        if (same && Objects.requireNonNull(before).settled()) {
            return new Entry(sight, before.since(), null);
        }
        Instant since = same ? Objects.requireNonNull(before).since() : now;
        Instant restless =
                before == null || before.restless() == null ? now : Objects.requireNonNull(before.restless());
        Entry waiting = new Entry(sight, since, restless);
        return due(waiting).isAfter(now) ? waiting : new Entry(sight, since, null);
    }

    /** When it will be at rest if it does not change until then. */
    private Instant due(Entry entry) {
        Duration calm = entry.sight().whole() ? pace.quiet() : pace.incomplete();
        Instant calmFrom = earlier(entry.since(), lastChange(entry.sight()));
        Instant restless = Objects.requireNonNull(entry.restless());
        return earlier(calmFrom.plus(calm), restless.plus(pace.endless()));
    }

    private static Instant lastChange(Sight sight) {
        return Instant.EPOCH.plusNanos(
                Math.max(sight.stamp().modified(), sight.stamp().changed()));
    }

    private static Optional<Instant> first(Optional<Instant> one, Instant other) {
        return Optional.of(one.filter(other::isAfter).orElse(other));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
