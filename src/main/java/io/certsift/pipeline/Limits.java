package io.certsift.pipeline;

import java.time.Duration;

/**
 * What a scan may use.
 *
 * @param threads files worked on at a time
 * @param timePerFile after which a file is given up
 * @param grace how long a file that was given up may take to stop before its thread is left behind
 */
public record Limits(int threads, Duration timePerFile, Duration grace) {
    /** A resume takes well under a second; a minute leaves room for a slow disk and hundreds of pages. */
    public static final Duration TIME_PER_FILE = Duration.ofSeconds(60);

    public static final Duration GRACE = Duration.ofSeconds(1);

    public Limits {
        if (threads < 1 || timePerFile.isNegative() || timePerFile.isZero()) {
            throw new IllegalArgumentException("no work can be done with " + threads + " threads and " + timePerFile);
        }
    }

    public static Limits of(int threads, Duration timePerFile) {
        return new Limits(threads, timePerFile, GRACE);
    }
}
