package io.certsift.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How a watcher is doing, for whoever checks on it.
 *
 * @param state such as {@code watching}
 * @param updated when this was told
 * @param started when it began
 * @param files rows of the last report
 * @param screened files that were screened
 * @param failed files that could not be screened
 * @param waiting files that have not come to rest
 * @param rounds how often all files were gone through
 * @param lastChange when something differed last
 * @param lastReport when all reports were written last
 * @param problem what is wrong now, if anything is
 */
public record Health(
        State state,
        Instant updated,
        Instant started,
        int files,
        long screened,
        long failed,
        int waiting,
        long rounds,
        Optional<Instant> lastChange,
        Optional<Instant> lastReport,
        Optional<String> problem) {
    Health at(Instant time) {
        return new Health(
                state, time, started, files, screened, failed, waiting, rounds, lastChange, lastReport, problem);
    }

    /** What it is about. */
    public enum State {
        STARTING("starting"),
        WATCHING("watching"),
        STOPPED("stopped");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
