package io.certsift.pipeline;

import java.nio.file.Path;

/**
 * A file that stands under the paths as typed.
 *
 * @param name the name used in every report
 * @param path where to open it
 */
public record FoundFile(String name, Path path) {}
