package io.certsift.model;

import java.util.List;
import java.util.Optional;

/** What became of one file that was found: exactly one per file. */
public sealed interface ScanOutcome {
    /** The name used in every report. */
    String file();

    /** By content; empty if the file could not be opened. */
    Optional<FileKind> kind();

    /** Lower-case hexadecimal; empty if the file could not be opened. */
    Optional<String> sha256();

    Status status();

    /** Read and judged. {@code sameAs}: names of files that are likely the same person's. */
    record Screened(SourceFile source, Screening screening, List<String> sameAs) implements ScanOutcome {
        public Screened {
            sameAs = List.copyOf(sameAs);
        }

        @Override
        public String file() {
            return source.name();
        }

        @Override
        public Optional<FileKind> kind() {
            return Optional.of(source.kind());
        }

        @Override
        public Optional<String> sha256() {
            return Optional.of(source.sha256());
        }

        @Override
        public Status status() {
            return Status.SCREENED;
        }
    }

    /** Same bytes as {@code original}, which carries the findings. */
    record Duplicate(SourceFile source, String original, Verdict verdict) implements ScanOutcome {
        @Override
        public String file() {
            return source.name();
        }

        @Override
        public Optional<FileKind> kind() {
            return Optional.of(source.kind());
        }

        @Override
        public Optional<String> sha256() {
            return Optional.of(source.sha256());
        }

        @Override
        public Status status() {
            return Status.DUPLICATE;
        }
    }

    /** Found and not screened. */
    record Unscreened(String file, Optional<FileKind> kind, Optional<String> sha256, Problem problem)
            implements ScanOutcome {
        public static Unscreened of(SourceFile source, Problem problem) {
            return new Unscreened(source.name(), Optional.of(source.kind()), Optional.of(source.sha256()), problem);
        }

        @Override
        public Status status() {
            return problem.status();
        }
    }
}
