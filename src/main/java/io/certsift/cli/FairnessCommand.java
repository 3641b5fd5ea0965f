package io.certsift.cli;

import io.certsift.ingest.MissingPathsException;
import io.certsift.ingest.TypedPath;
import io.certsift.model.FairnessOutcome;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code certsift selftest fairness PATH}: screens resumes as those of other people. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Screens each resume as it is, and as other people could have written it: with other names, pronouns, addresses,"
                    + " personal details, schools, type sizes and order of unrelated sections. Nothing of that may change a"
                    + " certification, a flag or a verdict.",
            "",
            "Ends with status 1 if something does, and with 3 if some files could not be screened. Writes nothing."
        },
        footerHeading = "%nExample:%n",
        footer = "  certsift selftest fairness resumes --policy policy.yaml")
final class FairnessCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Clock clock;
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Resume files, or folders with resumes in them.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the stack of a fault of the program's own.")
    @SuppressWarnings("UnusedVariable") // asked for by name where exceptions become exit statuses
    private boolean verbose;

    FairnessCommand(Wiring wiring, Clock clock, Terminal terminal) {
        this.wiring = wiring;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, MissingPathsException, InterruptedException {
        List<String> problems = new ArrayList<>();
        JudgingSettings settings = new JudgingReader(judging, problems).read(clock);
        for (String typed : paths) {
            if (TypedPath.of(typed).map(TypedPath::path).filter(Files::exists).isEmpty()) {
                problems.add(typed + ": there is no such file or folder; check the path");
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        List<FairnessOutcome> outcomes;
        try (FairnessTools tools = wiring.fairnessTools(settings)) {
            outcomes = tools.pipeline().check(paths);
        }
        FairnessSummary summary = new FairnessSummary(outcomes);
        summary.lines().forEach(terminal::say);
        if (summary.differences() > 0) {
            return ExitCode.FLAGGED.status();
        }
        return (summary.notRead() > 0 ? ExitCode.SOME_UNSCREENED : ExitCode.DONE).status();
    }
}
