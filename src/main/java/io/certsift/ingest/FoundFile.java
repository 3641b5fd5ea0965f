package io.certsift.ingest;

import io.certsift.model.Problem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One entry that was found and gets a row of its own in every report.
 *
 * @param name the name used in every report; see {@link FileNames}
 * @param path where to open it, with all links resolved
 * @param problem why it must not be opened, if so; then no byte of it has been read
 */
public record FoundFile(String name, Path path, Optional<Problem> problem) {}
