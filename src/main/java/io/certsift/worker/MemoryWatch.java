package io.certsift.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells whether what stays in memory after collection has grown beyond what one file's work can explain. Only the pool of what
 * has lived long is looked at: those of new objects are full by design.
 */
final class MemoryWatch {
    /** Of the pool's size; catalog and indexes fill less than a third of the default. */
    private static final double HIGH = 0.7;

    /** Looks before which a worker is never given up, so that one with little memory gets anything done at all. */
    private static final int FEWEST = 50;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .toList();
    private final AtomicInteger looks = new AtomicInteger();

    boolean high() {
        return looks.incrementAndGet() > FEWEST && pools.stream().anyMatch(MemoryWatch::high);
    }

    /** After the last collection of the pool. */
    private static boolean high(MemoryPoolMXBean pool) {
        MemoryUsage usage = pool.getCollectionUsage();
        return usage != null && usage.getMax() > 0 && usage.getUsed() > HIGH * usage.getMax();
    }
}
