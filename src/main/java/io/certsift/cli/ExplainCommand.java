package io.certsift.cli;

import io.certsift.explain.HtmlPage;
import io.certsift.explain.Sheet;
import io.certsift.explain.SheetWriter;
import io.certsift.explain.TextPage;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.MissingPathsException;
import io.certsift.ingest.TypedPath;
import io.certsift.model.ExplainOutcome;
import io.certsift.report.Publisher;
import io.certsift.report.ReportException;
import io.certsift.report.ReportPart;
import io.certsift.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one resume with all that was found in it, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the text of one resume with every certification, piece of evidence and flag marked where it stands, and tells"
                    + " why: how each certification was told and what it was nearly taken for, and what decided each rule.",
            "",
            "Ends with status 3 if the file could not be screened."
        },
        footer = {
            "",
            "Examples:",
            "  certsift explain samples/03-raman.docx",
            "  certsift explain samples/04-moreau.pdf -o moreau.html --as-of 2026-11-22"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".html", ".htm");

    private final Wiring wiring;
    private final Clock clock;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A resume (PDF, DOCX).")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Page to write instead, .html: it needs nothing else, and holds the text of the resume.")
    private @Nullable String output;

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the stack of a fault of the program's own.")
    @SuppressWarnings("UnusedVariable") // asked for by name where exceptions become exit statuses
    private boolean verbose;

    ExplainCommand(Wiring wiring, Clock clock, Terminal terminal) {
        this.wiring = wiring;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, ReportException, MissingPathsException, InterruptedException {
        List<String> problems = new ArrayList<>();
        JudgingSettings settings = new JudgingReader(judging, problems).read(clock);
        Optional<Path> source = source(problems);
        Optional<Path> target = target(source, problems);
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        if (target.isPresent()) {
            Publisher.check(target.get());
        }
        FoundFile found = new FileFinder(settings.limits()).find(List.of(file)).get(0);
        try (ExplainTools tools = wiring.tools(settings)) {
            ExplainOutcome outcome = tools.explainer().explain(found);
            Sheet sheet = new SheetWriter(tools.run(), Reports.CAVEAT).sheet(outcome);
            if (target.isPresent()) {
                write(sheet, target.get());
            } else {
                TextPage.lines(sheet).forEach(terminal::show);
            }
            return (outcome instanceof ExplainOutcome.Explained ? ExitCode.DONE : ExitCode.SOME_UNSCREENED).status();
        }
    }

    private void write(Sheet sheet, Path target) throws ReportException {
        byte[] page = HtmlPage.of(sheet).getBytes(StandardCharsets.UTF_8);
        Publisher.publish(List.of(new ReportPart(target, out -> out.write(page))));
        terminal.say(sheet.brief());
        terminal.say("Written: " + target);
    }

    private Optional<Path> source(List<String> problems) {
        Optional<Path> path = TypedPath.of(file).map(TypedPath::path).filter(Files::exists);
        if (path.isEmpty()) {
            problems.add(file + ": there is no such file; check the path");
        } else if (Files.isDirectory(path.get())) {
            problems.add(file + ": this is a folder; give one file, or screen the folder with 'certsift scan'");
        }
        return path;
    }

    private Optional<Path> target(Optional<Path> source, List<String> problems) {
        if (output == null) {
            return Optional.empty();
        }
        Optional<Path> path = TypedPath.of(output).map(TypedPath::path);
        String name = output.toLowerCase(Locale.ROOT);
        if (path.isEmpty()) {
            problems.add("-o " + output + ": this name cannot be spelled in the character set of the locale;"
                    + " use another, or set LC_ALL=C.UTF-8");
        } else if (ENDINGS.stream().noneMatch(name::endsWith)) {
            problems.add("-o " + output + ": the page is written as HTML; use a name that ends in .html");
        } else if (source.filter(read -> same(read, path.get())).isPresent()) {
            problems.add("-o " + output + ": that is the file to be explained; use another name");
        }
        return path;
    }

    private static boolean same(Path a, Path b) {
        try {
            return Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException unknown) {
            return false;
        }
    }
}
