package io.certsift.cli;

import io.certsift.evaluate.Gap;
import io.certsift.evaluate.Harvester;
import io.certsift.ingest.TypedPath;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certsift catalog harvest REPORT}: a catalog file of what reports name and the catalog does not know. */
@Command(
        name = "harvest",
        description = "Prints a catalog file of the certifications that reports call 'unlisted', those of most resumes"
                + " first, ready to be rated.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = {
            "  certsift catalog harvest report.jsonl --at-least 3 > mine.yaml",
            "  certsift catalog check mine.yaml",
            "  certsift scan resumes --catalog mine.yaml -o report.xlsx"
        })
final class CatalogHarvestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "Reports of 'scan' in JSON Lines.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--at-least",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only what stands in as many resumes; 1 if not given.")
    private int atLeast;

    @Mixin
    private CatalogOption catalogOption;

    @Override
    public Integer call() throws UsageException {
        List<String> problems = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String typed : reports) {
            Optional<Path> file = TypedPath.of(typed).map(TypedPath::path).filter(Files::isRegularFile);
            file.ifPresentOrElse(files::add, () -> problems.add(typed + ": there is no such file; check the path"));
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        List<Gap> gaps = Harvester.harvest(files).stream()
                .filter(gap -> gap.resumes() >= atLeast)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        new EntryDrafts(catalogOption.knowledge().catalog()).lines(gaps).forEach(out::println);
        out.flush();
        return ExitCode.DONE.status();
    }
}
