package io.certsift.pipeline;

import io.certsift.model.Problem;
import io.certsift.model.Status;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does the work of one file at a time on a thread of its own, so that whatever happens there happens to that file only:
 * what it throws becomes a problem, and when its time is up it is interrupted, or left behind if it does not stop. For use
 * by one thread.
 */
final class IsolatedWorker implements AutoCloseable {
    /** Enough for the deepest nesting of tables and page trees that real files have. */
    private static final long STACK_BYTES = 2L << 20;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Limits limits;
    private ExecutorService thread = newThread();

    IsolatedWorker(Limits limits) {
        this.limits = limits;
    }

    /** The outcome of {@code work}, or of the problem that it ran into. */
    <T> T run(Callable<T> work, Function<Problem, T> failed) throws InterruptedException {
        Future<T> future = thread.submit(work);
        try {
            return future.get(limits.timePerFile().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            stop();
            return failed.apply(timedOut(limits.timePerFile()));
        } catch (ExecutionException thrown) {
            return failed.apply(crashed(thrown.getCause()));
        } catch (InterruptedException stopped) {
            future.cancel(true);
            throw stopped;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** A thread that ignores the interrupt is a daemon, and does not keep the program from ending. */
    private void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(limits.grace().toMillis(), TimeUnit.MILLISECONDS);
        thread = newThread();
    }

    private static Problem timedOut(Duration limit) {
        return new Problem(
                Status.TIMED_OUT,
                "reading took longer than " + limit.toSeconds()
                        + " s and was given up; raise --time-limit, or ask for a simpler copy of the file");
    }

    /**
     * Everything is caught here and only here, errors of the machine included: a stack that overflows or a heap that runs
     * out on one file of thousands says nothing about the others. The state is {@code unreadable} and not
     * {@code damaged}, because the fault is the program's and nobody should ask a candidate for a better file.
     */
    private static Problem crashed(Throwable thrown) {
        String said = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
        return new Problem(
                Status.UNREADABLE,
                "certsift failed on this file: " + thrown.getClass().getSimpleName() + said
                        + "; the other files are not affected, please report it");
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, "certsift-file-" + COUNT.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
