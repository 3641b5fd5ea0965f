package io.certsift.worker;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.FairnessOutcome;
import io.certsift.model.Limit;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.pipeline.Explainer;
import io.certsift.pipeline.FairnessChecker;
import io.certsift.pipeline.Keeper;
import io.certsift.pipeline.PackedText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has files inspected in another process, so that none can crash, exhaust or hang this one. All files share one worker; if it
 * ends or does not answer in time, each file that it was at is inspected again in a worker of its own, and only the one that
 * fails there too is held to be the cause.
 */
public final class WorkerInspector implements Keeper, Explainer, FairnessChecker, AutoCloseable {
    private final WorkerCommand command;
    private final WorkerSetup setup;
    private final Duration patience;
    private final ReentrantLock oneAlone = new ReentrantLock();
    private @Nullable WorkerProcess shared;
    private boolean closed;

    public WorkerInspector(WorkerCommand command, WorkerSetup setup) {
        this.command = command;
        this.setup = setup;
        patience = Duration.ofMillis(setup.limits().of(Limit.WALL_TIME));
    }

    /** Starts a worker before there is anything to do; it gets ready in the background. */
    public void warmUp() {
        borrow().leave();
    }

    /**
     * What the worker's findings rest on; waits until it is ready.
     *
     * @throws WorkerException if it never is
     */
    public String knowledge() throws InterruptedException {
        WorkerProcess worker = borrow();
        try {
            return worker.knowledge();
        } finally {
            worker.leave();
        }
    }

    @Override
    public Ingested identify(FoundFile file) throws InterruptedException {
        return inspect(
                new Request.Identify(file),
                reply -> ((Reply.Identified) reply).ingested(),
                problem ->
                        new Ingested.Failed(new Unscreened(file.name(), Optional.empty(), Optional.empty(), problem)));
    }

    @Override
    public ScanOutcome screen(SourceFile source, Role role) throws InterruptedException {
        return inspect(
                new Request.Screen(source, role),
                reply -> ((Reply.Screened) reply).outcome(),
                problem -> Unscreened.of(source, problem));
    }

    @Override
    public Kept keep(SourceFile source, Role role) throws InterruptedException {
        return inspect(
                new Request.Keep(source, role),
                reply -> ((Reply.Kept) reply).kept(),
                problem -> new Kept(Unscreened.of(source, problem), Optional.empty()));
    }

    @Override
    public ScanOutcome judge(SourceFile source, Role role, PackedText text) throws InterruptedException {
        return inspect(
                new Request.Judge(source, role, text),
                reply -> ((Reply.Screened) reply).outcome(),
                problem -> Unscreened.of(source, problem));
    }

    /** Ends the worker for now, when nothing is being inspected; the next file starts another. */
    public synchronized void rest() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    @Override
    public ExplainOutcome explain(SourceFile source, Role role) throws InterruptedException {
        return inspect(
                new Request.Explain(source, role),
                reply -> ((Reply.Explained) reply).outcome(),
                problem -> new ExplainOutcome.NotRead(Unscreened.of(source, problem)));
    }

    @Override
    public FairnessOutcome check(SourceFile source, Role role) throws InterruptedException {
        return inspect(
                new Request.Check(source, role),
                reply -> ((Reply.Checked) reply).outcome(),
                problem -> new FairnessOutcome.NotRead(Unscreened.of(source, problem)));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (shared != null) {
            shared.close();
        }
    }

    private <T> T inspect(Request request, Function<Reply, T> answered, Function<Problem, T> failed)
            throws InterruptedException {
        WorkerProcess worker = borrow();
        try {
            return answer(worker.ask(request, patience), answered, failed);
        } catch (WorkerEndedException | TimeoutException e) {
            worker.close();
            return alone(request, answered, failed);
        } finally {
            worker.leave();
        }
    }

    private <T> T alone(Request request, Function<Reply, T> answered, Function<Problem, T> failed)
            throws InterruptedException {
        oneAlone.lockInterruptibly();
        try (WorkerProcess worker = new WorkerProcess(command.forOneFile(), setup)) {
            return answer(worker.ask(request, patience), answered, failed);
        } catch (TimeoutException e) {
            return failed.apply(new Problem(
                    Status.TIMED_OUT,
                    "it took longer than " + patience.toSeconds()
                            + " s and was given up; raise --limit wall-time, or ask for a simpler copy of the file"));
        } catch (WorkerEndedException e) {
            return failed.apply(new Problem(
                    Status.UNREADABLE,
                    "the process that read it broke down: " + e.getMessage()
                            + "; the other files are not affected, please report it"));
        } finally {
            oneAlone.unlock();
        }
    }

    private static <T> T answer(Reply reply, Function<Reply, T> answered, Function<Problem, T> failed) {
        return reply instanceof Reply.Unsent unsent ? failed.apply(unsent.problem()) : answered.apply(reply);
    }

    private synchronized WorkerProcess borrow() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        WorkerProcess current = shared;
        if (current == null || !current.enter()) {
            current = new WorkerProcess(command.forAllFiles(), setup);
            shared = current;
        }
        return current;
    }
}
