package io.certsift.watch;

import io.certsift.ingest.FileStamp;
import java.nio.file.Path;

/**
 * A file as it was seen at one moment.
 *
 * @param whole whether its end is there, as far as its kind has one
 */
public record Sight(Path path, FileStamp stamp, boolean whole) {}
