package io.certsift.cli;

import io.certsift.evaluate.Evaluation;
import io.certsift.evaluate.EvaluationJson;
import io.certsift.evaluate.EvaluationText;
import io.certsift.evaluate.Evaluator;
import io.certsift.evaluate.Vocabulary;
import io.certsift.ingest.TypedPath;
import io.certsift.report.Publisher;
import io.certsift.report.ReportException;
import io.certsift.report.ReportPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a report against labels. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Holds a report of 'scan' against labels: precision, recall and F1 with 95 %% intervals, and every miss.",
            "",
            "Ends with status 0 however good the report is, and with 2 if labels or report cannot be used."
        },
        footer = {
            "",
            "Example:",
            "  certsift scan samples -o report.jsonl --as-of 2026-11-22",
            "  certsift evaluate --gold docs/examples/samples-gold.jsonl report.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", description = "Report of 'scan' in JSON Lines.")
    private String report = "";

    @Option(
            names = "--gold",
            paramLabel = "GOLD",
            required = true,
            description = "Labels in JSON Lines, one object per resume (see docs/evaluate.md).")
    private String gold = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write the figures to as JSON, for programs.")
    private @Nullable String output;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    EvaluateCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, ReportException {
        List<String> problems = new ArrayList<>();
        Path labels = file("--gold " + gold, gold, problems);
        Path rows = file(report, report, problems);
        Optional<Path> target = target(problems);
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        if (target.isPresent()) {
            Publisher.check(target.get());
        }
        Vocabulary vocabulary = new Vocabulary(catalog.knowledge().catalog(), wiring.flagIds());
        Evaluation evaluation = new Evaluator(vocabulary).evaluate(labels, rows);
        EvaluationText.lines(evaluation).forEach(terminal::say);
        if (target.isPresent()) {
            Publisher.publish(List.of(new ReportPart(target.get(), out -> EvaluationJson.write(evaluation, out))));
        }
        return ExitCode.DONE.status();
    }

    private static Path file(String what, String typed, List<String> problems) {
        Optional<Path> file = TypedPath.of(typed).map(TypedPath::path).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            problems.add(what + ": there is no such file; check the path");
        }
        return file.orElse(Path.of(""));
    }

    private Optional<Path> target(List<String> problems) {
        if (output == null) {
            return Optional.empty();
        }
        Optional<Path> path = TypedPath.of(output).map(TypedPath::path);
        if (path.isEmpty()) {
            problems.add("-o " + output + ": this name cannot be spelled in the character set of the locale;"
                    + " use another, or set LC_ALL=C.UTF-8");
        }
        return path;
    }
}
