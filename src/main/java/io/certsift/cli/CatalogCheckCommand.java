package io.certsift.cli;

import io.certsift.config.CatalogPositions;
import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import io.certsift.config.KnowledgeReader;
import io.certsift.config.KnowledgeReader.LocatedKnowledge;
import java.io.PrintWriter;
import java.nio.file.Path;
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
                "Checks a catalog file on top of the built-in catalog and tells every mistake with line and column.",
        mixinStandardHelpOptions = true)
final class CatalogCheckCommand implements Callable<Integer> {
    private final Optional<LineCheck> lineCheck;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The catalog file.")
    private Path file;

    CatalogCheckCommand() {
        this(Optional.empty());
    }

    CatalogCheckCommand(Optional<LineCheck> lineCheck) {
        this.lineCheck = lineCheck;
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

    private List<ConfigProblem> mismatches(LocatedKnowledge located) {
        return lineCheck.map(check -> check.check(located.knowledge())).orElse(List.of()).stream()
                .map(mismatch -> located.positions().problem(mismatch.id(), mismatch.line(), mismatch.message()))
                .toList();
    }

    private void praise(CatalogPositions positions) {
        PrintWriter out = spec.commandLine().getOut();
        long entries = positions.entriesOf(file.toString());
        out.println(file + ": " + entries + (entries == 1 ? " entry" : " entries") + ", no problems");
        out.flush();
    }
}
