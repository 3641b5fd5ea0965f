package io.certsift.watch;

import io.certsift.ingest.FoundFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a watcher has done for it. */
public interface Rounds {
    /** All files that are there now, those of the watcher's own left out; empty if a folder to be watched is not there. */
    Optional<List<FoundFile>> find();

    /** Whether what earlier rounds rest on is no longer so: another day, another policy. */
    boolean outdated();

    /**
     * Screens files and writes the reports.
     *
     * @param settled what may be read; of other files, what is remembered is taken
     */
    Round run(Set<Path> settled) throws InterruptedException;

    /** Nothing will happen for a while: lets go of what takes memory. */
    void rest();
}
