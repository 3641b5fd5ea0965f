package io.certsift.worker;

import io.certsift.model.Problem;
import io.certsift.model.ScanOutcome;
import io.certsift.model.Status;
import io.certsift.pipeline.Explainer;
import io.certsift.pipeline.FairnessChecker;
import io.certsift.pipeline.Keeper;
import io.certsift.pipeline.LocalInspector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The worker's side: answers requests until there are no more. */
public final class Worker {
    /** Enough for the deepest nesting of tables and page trees that real files have. */
    private static final long STACK_BYTES = 2L << 20;

    private static final Problem TOO_MUCH =
            new Problem(Status.TOO_LARGE, "more was found in it than a report can hold; ask for a simpler copy");
    private static final Problem UNSPELLABLE = new Problem(
            Status.UNREADABLE,
            "what was found in it cannot be handed on; the other files are not affected, please report it");

    private final DataInputStream in;
    private final DataOutputStream out;
    private final MemoryWatch memory = new MemoryWatch();

    public Worker(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /**
     * What a worker works with.
     *
     * @param knowledge what its findings rest on, in one line
     */
    public record Desk(LocalInspector inspector, Explainer explainer, FairnessChecker fairness, String knowledge) {}

    /** Returns when the other side has closed its end, or has ended; what is still being worked on then is of no use. */
    public void serve(Function<WorkerSetup, Desk> prepare) throws IOException {
        WorkerSetup setup = Wire.receive(in, WorkerSetup.class);
        Desk desk = prepare.apply(setup);
        reply(0, new Reply.Ready(desk.knowledge()));
        ExecutorService threads = Executors.newFixedThreadPool(setup.threads(), Worker::thread);
        try {
            while (true) {
                Request.Numbered next = Wire.receive(in, Request.Numbered.class);
                threads.execute(() -> answer(next, desk));
            }
        } catch (EOFException done) {
            threads.shutdownNow();
        }
    }

    private void answer(Request.Numbered request, Desk desk) {
        try {
            reply(request.id(), answer(request.request(), desk));
        } catch (IOException gone) {
            // The other side has ended, which the thread that reads its requests finds out as well.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply answer(Request request, Desk desk) throws InterruptedException {
        if (request instanceof Request.Identify identify) {
            return new Reply.Identified(desk.inspector().identify(identify.file()));
        }
        if (request instanceof Request.Explain explain) {
            return new Reply.Explained(desk.explainer().explain(explain.source(), explain.role()));
        }
        if (request instanceof Request.Check check) {
            return new Reply.Checked(desk.fairness().check(check.source(), check.role()));
        }
        if (request instanceof Request.Keep keep) {
            return new Reply.Kept(kept(desk.inspector().read(keep.source(), keep.role())));
        }
        if (request instanceof Request.Judge judge) {
            return new Reply.Screened(judged(judge, desk.inspector()));
        }
        Request.Screen screen = (Request.Screen) request;
        return new Reply.Screened(desk.inspector().screen(screen.source(), screen.role()));
    }

    /** Text that cannot be packed is left out: the outcome does not depend on it. */
    private static Keeper.Kept kept(LocalInspector.Reading reading) {
        try {
            return new Keeper.Kept(
                    reading.outcome(),
                    reading.text().isEmpty()
                            ? Optional.empty()
                            : Optional.of(TextPacker.pack(reading.text().get())));
        } catch (IOException | OutOfMemoryError e) {
            return new Keeper.Kept(reading.outcome(), Optional.empty());
        }
    }

    private static ScanOutcome judged(Request.Judge judge, LocalInspector inspector) {
        try {
            return inspector.judge(judge.source(), judge.role(), TextPacker.unpack(judge.text()));
        } catch (IOException | OutOfMemoryError e) {
            return ScanOutcome.Unscreened.of(judge.source(), UNSPELLABLE);
        }
    }

    private void reply(long id, Reply reply) throws IOException {
        boolean tired = memory.high();
        byte[] message = bytes(id, tired, reply);
        synchronized (out) {
            Wire.send(out, message);
        }
    }

    /** An answer that cannot be put into a message is told as such: no answer at all would be taken for a hanging file. */
    private static byte[] bytes(long id, boolean tired, Reply reply) throws IOException {
        Problem unsent;
        try {
            byte[] message = Wire.bytes(new Reply.Numbered(id, tired, reply));
            if (message.length <= Wire.LONGEST) {
                return message;
            }
            if (reply instanceof Reply.Kept kept && kept.kept().text().isPresent()) {
                return bytes(
                        id, tired, new Reply.Kept(new Keeper.Kept(kept.kept().outcome(), Optional.empty())));
            }
            unsent = TOO_MUCH;
        } catch (OutOfMemoryError e) {
            unsent = TOO_MUCH;
        } catch (IOException e) {
            unsent = UNSPELLABLE;
        }
        return Wire.bytes(new Reply.Numbered(id, tired, new Reply.Unsent(unsent)));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "certsift-worker", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
