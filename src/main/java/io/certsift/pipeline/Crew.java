package io.certsift.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of threads that go through a list together. */
record Crew(int threads) {
    Crew {
        if (threads < 1) {
            throw new IllegalArgumentException("no work can be done with " + threads + " threads");
        }
    }

    /** Does {@code task} for every item; the results stand in the order of the items, whatever the threads did. */
    <I, O> List<O> map(List<I> items, Task<I, O> task) throws InterruptedException {
        Map<Integer, O> results = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        int members = Math.max(1, Math.min(threads, items.size()));
        ExecutorService pool = Executors.newFixedThreadPool(members, work -> {
            Thread thread = new Thread(work, "certsift-crew");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> shares = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                shares.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
                        results.put(at, task.run(items.get(at)));
                    }
                    return null;
                }));
            }
            for (Future<?> share : shares) {
                share.get();
            }
            if (Thread.interrupted()) { // what was done already is got without waiting, and so without looking
                throw new InterruptedException();
            }
        } catch (ExecutionException thrown) {
            throw unchecked(thrown.getCause() == null ? thrown : thrown.getCause());
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(results.values());
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException already
                ? already
                : new IllegalStateException("a thread ended early", cause);
    }

    /** What is done for one item. */
    @FunctionalInterface
    interface Task<I, O> {
        O run(I item) throws InterruptedException;
    }
}
