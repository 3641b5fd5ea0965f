package io.certsift.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** One running worker, from the side of who asks. Several threads may ask at a time. */
final class WorkerProcess implements AutoCloseable {
    /** A Java machine starts and reads the catalog in two; a machine under load or without its disk cache takes longer. */
    private static final Duration START = Duration.ofMinutes(2);

    private static final int COMPLAINT_CHARACTERS = 1000;
    private static final long READY = 0;

    private final Process process;
    private final DataOutputStream out;
    private final Map<Long, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Reply> ready = new CompletableFuture<>();
    private final AtomicLong ids = new AtomicLong(READY);
    private final StringBuffer complaint = new StringBuffer();
    private volatile boolean tired;
    private volatile boolean ended;
    private int users = 1;

    /** Starts a worker and gives it its setup; does not wait until it is ready. Whoever starts it has entered. */
    WorkerProcess(List<String> command, WorkerSetup setup) {
        waiting.put(READY, ready);
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new WorkerException("no process for reading files can be started: " + e.getMessage());
        }
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 14));
        background(this::receive);
        background(this::listen);
        try {
            send(Wire.bytes(setup));
        } catch (IOException e) {
            ended = true; // whoever asks is told how it ended
        }
    }

    /** Lets one more thread ask, until it leaves; false if it has ended, or gathered too much memory to be asked more. */
    synchronized boolean enter() {
        if (ended || tired) {
            return false;
        }
        users++;
        return true;
    }

    /** The last to leave a tired worker ends it. */
    synchronized void leave() {
        users--;
        if (tired && users == 0) {
            close();
        }
    }

    /**
     * What its findings rest on, once it is ready.
     *
     * @throws WorkerException if it never is
     */
    String knowledge() throws InterruptedException {
        try {
            return ((Reply.Ready) ready.get(START.toMillis(), TimeUnit.MILLISECONDS)).knowledge();
        } catch (TimeoutException | ExecutionException e) {
            throw new WorkerException("the process that reads files does not start"
                    + (complaint.isEmpty() ? "" : ": " + complaint.toString().strip()));
        }
    }

    /**
     * The answer to {@code request}.
     *
     * @throws WorkerEndedException if the process ends before it has answered
     * @throws TimeoutException if there is no answer in time
     */
    Reply ask(Request request, Duration patience) throws InterruptedException, WorkerEndedException, TimeoutException {
        knowledge();
        long id = ids.incrementAndGet();
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            if (ended) {
                throw new WorkerEndedException("it has ended");
            }
            send(Wire.bytes(new Request.Numbered(id, request)));
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException e) {
            throw new WorkerEndedException("it ended with status " + status());
        } finally {
            waiting.remove(id);
        }
    }

    /** Ends it at once, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void receive() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) {
                Reply.Numbered reply = Wire.receive(in, Reply.Numbered.class);
                tired |= reply.tired();
                CompletableFuture<Reply> asked = waiting.remove(reply.id());
                if (asked != null) {
                    asked.complete(reply.reply());
                }
            }
        } catch (IOException end) {
            ended = true;
            close();
            waiting.values().forEach(asked -> asked.completeExceptionally(end));
        }
    }

    /** Keeps what a worker that does not start says; later it may quote a resume, and is let go. */
    private void listen() {
        byte[] buffer = new byte[1 << 10];
        try (InputStream err = process.getErrorStream()) {
            for (int count = err.read(buffer); count >= 0; count = err.read(buffer)) {
                if (!ready.isDone() && complaint.length() < COMPLAINT_CHARACTERS) {
                    complaint.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException end) {
            return; // it has ended, which the other thread tells
        }
    }

    private void send(byte[] message) throws IOException {
        synchronized (out) {
            Wire.send(out, message);
        }
    }

    private String status() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) ? String.valueOf(process.exitValue()) : "unknown";
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "certsift-pipe");
        thread.setDaemon(true);
        thread.start();
    }
}
