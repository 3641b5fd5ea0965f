package io.certsift.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a watcher's log. Holds names of files and words of the program, never text of a resume.
 *
 * @param file the name used in reports
 * @param detail what else there is to say
 */
public record Event(Instant time, Kind kind, Optional<String> file, String detail) {
    /** What happened. */
    public enum Kind {
        STARTED("started"),
        NEW("new"),
        CHANGED("changed"),
        RENAMED("renamed"),
        GONE("gone"),
        WAITING("waiting"),
        WRITTEN("written"),
        PROBLEM("problem"),
        NOTICE("notice"),
        STOPPED("stopped");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
