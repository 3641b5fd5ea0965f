package io.certsift.watch;

import java.time.Duration;

/**
 * How long a watcher waits for what.
 *
 * @param quiet for which a file must not change before it is read, and a folder before its report is written
 * @param incomplete after which a file is read that does not change, but looks cut off
 * @param endless after which a file is read that never stops changing
 * @param latest for which a report may be put off while changes keep coming
 * @param rescan after which folders are looked through even if nothing was heard of them
 * @param missing after which a folder that is not there is looked for again
 * @param heartbeat after which the status is written again at the latest
 */
public record Pace(
        Duration quiet,
        Duration incomplete,
        Duration endless,
        Duration latest,
        Duration rescan,
        Duration missing,
        Duration heartbeat) {
    /**
     * Word and scanners write a file in less than two seconds or keep changing it meanwhile; a slow upload pauses for minutes at most.
     */
    public static final Pace STANDARD = new Pace(
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofSeconds(15),
            Duration.ofMinutes(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30));

    /** For folders that send no events: they are looked through this often. */
    public Pace polling(Duration every) {
        return new Pace(quiet, incomplete, endless, latest, every, missing, heartbeat);
    }
}
