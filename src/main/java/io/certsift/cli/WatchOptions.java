package io.certsift.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code watch} that {@code scan} does not have, as typed. */
final class WatchOptions {
    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            description = "Look through the folders this often, for drives that send no events (network shares).")
    @Nullable
    Integer poll;

    @Option(
            names = "--status",
            paramLabel = "FILE",
            description = "JSON file to write counts and the time of the last change to, for health checks.")
    @Nullable
    String status;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "How events are printed: human (default) or json, one object per line.")
    @Nullable
    String logFormat;
}
