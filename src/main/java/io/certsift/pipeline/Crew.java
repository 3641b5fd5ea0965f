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

/** A fixed number of isolated workers that go through a list together. */
final class Crew {
    private final Limits limits;

    Crew(Limits limits) {
        this.limits = limits;
    }

    /** Does {@code task} for every item; the results stand in the order of the items, whatever the threads did. */
    <I, O> List<O> map(List<I> items, Task<I, O> task) throws InterruptedException {
        Map<Integer, O> results = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Math.min(limits.threads(), items.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "certsift-crew");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> members = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                members.add(pool.submit(() -> {
                    try (IsolatedWorker worker = new IsolatedWorker(limits)) {
                        for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
                            results.put(at, task.run(items.get(at), worker));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> member : members) {
                member.get();
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a worker ended early", bug.getCause());
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(results.values());
    }

    /** What is done for one item; the dangerous part of it is to be given to the worker. */
    @FunctionalInterface
    interface Task<I, O> {
        O run(I item, IsolatedWorker worker) throws InterruptedException;
    }
}
