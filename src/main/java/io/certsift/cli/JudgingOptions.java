package io.certsift.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options, as typed, of every command that reads resumes and judges them; {@link JudgingReader} makes sense of them. */
final class JudgingOptions {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Catalog file of your own, read on top of the built-in one.")
    @Nullable
    String catalog;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Policy file: thresholds, mandated certifications, roles.")
    @Nullable
    String policy;

    @Option(
            names = "--role",
            completionCandidates = Candidates.Roles.class,
            paramLabel = "ROLE",
            description = "What the resumes are screened for: engineering (default), research or non-technical.")
    @Nullable
    String role;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description =
                    "Date that the screening speaks of; today if not given. With it, every run gives the same report.")
    @Nullable
    String asOf;

    @Option(
            names = "--limit",
            completionCandidates = Candidates.LimitNames.class,
            paramLabel = "NAME=VALUE",
            description = "What a single file may cost, such as pages=500; 'certsift limits' lists all."
                    + " May be given several times.")
    Map<String, String> limits = new LinkedHashMap<>();
}
