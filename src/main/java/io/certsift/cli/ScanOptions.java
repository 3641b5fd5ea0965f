package io.certsift.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code scan} as typed; {@link SettingsReader} makes sense of them. */
final class ScanOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Resume files, or folders with resumes in them.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description =
                    "Report to write; its ending picks the format: .csv, .xlsx or .jsonl. May be given several times.")
    List<String> outputs = new ArrayList<>();

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--fail-on",
            completionCandidates = Candidates.Flags.class,
            paramLabel = "FLAGS",
            description = "End with status 1 if one of these flags fires: red, noise (noise or red), or flag ids,"
                    + " separated by commas.")
    @Nullable
    String failOn;

    @Option(
            names = "--blind",
            paramLabel = "KEYFILE",
            description = "Leave names and contacts out of the reports; KEYFILE (.csv) leads back to them and keeps the"
                    + " ids from run to run.")
    @Nullable
    String blind;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Files to work on at a time; all processors if not given.")
    @Nullable
    Integer threads;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "File that remembers what was read, so that the next scan reads only what has changed. Made if"
                            + " it is not there; holds text of resumes (see docs/ledger.md).")
    @Nullable
    String ledger;

    @Option(
            names = "--retry-failed",
            description = "Read files again that could not be read when the ledger was written.")
    boolean retryFailed;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but complaints.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "List every file that was not screened, and show the stack of a fault of the program's own.")
    boolean verbose;
}
