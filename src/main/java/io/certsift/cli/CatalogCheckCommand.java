package io.certsift.cli;

import io.certsift.cli.LineCheck.Mismatch;
import io.certsift.config.CatalogPositions;
import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import io.certsift.config.KnowledgeReader;
import io.certsift.config.KnowledgeReader.LocatedKnowledge;
import io.certsift.knowledge.Knowledge;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certsift catalog check FILE}: tells every mistake in a catalog file of the user's. */
@Command(
        name = "check",
        description =
                "Checks a catalog file on top of the built-in catalog, tries the lines that must and must not match, and"
                        + " tells every mistake with line and column.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalogCheckCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The catalog file.")
    private Path file;

    CatalogCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocatedKnowledge located = KnowledgeReader.builtIn().locate(Optional.of(file));
        List<ConfigProblem> problems = mismatches(located);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        praise(located.positions());
        return 0;
    }

    /** Of the file's own lines, and of the built-in ones that the file's entries take away. */
    private List<ConfigProblem> mismatches(LocatedKnowledge located) {
        List<Mismatch> all = lines(located.knowledge());
        List<Mismatch> without =
                all.isEmpty() ? List.of() : lines(KnowledgeReader.builtIn().read(Optional.empty()));
        List<ConfigProblem> problems = new ArrayList<>();
        for (Mismatch mismatch : all) {
            ConfigProblem problem = located.positions().problem(mismatch.id(), mismatch.line(), mismatch.message());
            if (problem.file().equals(file.toString()) || !without.contains(mismatch)) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private List<Mismatch> lines(Knowledge knowledge) {
        return new LineCheck(knowledge, LocalDate.now(clock)).mismatches();
    }

    private void praise(CatalogPositions positions) {
        PrintWriter out = spec.commandLine().getOut();
        long entries = positions.entriesOf(file.toString());
        out.println(file + ": " + entries + (entries == 1 ? " entry" : " entries") + ", no problems");
        out.flush();
    }
}
