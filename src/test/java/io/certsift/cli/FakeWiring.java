package io.certsift.cli;

import io.certsift.blind.Blinder;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Policy;
import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.Screening;
import io.certsift.model.Severity;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.model.TextLine;
import io.certsift.model.Verdict;
import io.certsift.pipeline.Inspector;
import io.certsift.pipeline.LocalInspector;
import io.certsift.pipeline.Pipeline;
import io.certsift.report.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Stages that read a file's verdict from its name: {@code red-1.pdf} is red, {@code bad-1.pdf} cannot be read. */
final class FakeWiring implements Wiring {
    @Override
    public Set<String> flagIds() {
        return Set.of("avoid-list", "impossible-date");
    }

    @Override
    public ScanTools tools(ScanSettings settings, Clock clock, Consumer<String> notices) throws UsageException {
        if (settings.judging().policy().isPresent()) {
            throw new UsageException(List.of("policy.yaml:1:1: wrong", "policy.yaml:2:1: wrong too"));
        }
        Inspector inspector = new LocalInspector(
                file -> new Ingested.File(new SourceFile(
                        file.name(),
                        file.path(),
                        1,
                        FileKind.PDF,
                        file.path().getFileName().toString())),
                FakeWiring::read,
                FakeWiring::screen);
        Pipeline pipeline = new Pipeline(FakeWiring::find, inspector, Policy.standard(), settings.threads());
        RunInfo run = new RunInfo(
                settings.judging().asOf(), settings.judging().role().orElse(Role.ENGINEERING), "fake knowledge");
        return new ScanTools(
                pipeline,
                run,
                Background.none(),
                new Blinder(Set.of(), new Random(1)),
                Memory.none(inspector),
                () -> {},
                () -> {});
    }

    @Override
    public ExplainTools tools(JudgingSettings settings) {
        throw new UnsupportedOperationException("files are explained by the standard wiring only");
    }

    @Override
    public FairnessTools fairnessTools(JudgingSettings settings) {
        throw new UnsupportedOperationException("fairness is checked by the standard wiring only");
    }

    private static List<FoundFile> find(List<String> paths) {
        return paths.stream().flatMap(FakeWiring::find).toList();
    }

    private static Stream<FoundFile> find(String path) {
        try (Stream<Path> files = Files.walk(Path.of(path))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> new FoundFile(file.getFileName().toString(), file, java.util.Optional.empty()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult read(SourceFile source) {
        return source.name().startsWith("bad")
                ? new ReadResult.Failed(new Problem(Status.DAMAGED, "the file ends early; ask for it again"))
                : new ReadResult.Text(new ExtractedText(1, List.of(TextLine.plain(source.name(), 0)), List.of()));
    }

    private static Screening screen(ExtractedText text, Role role) {
        boolean red = text.lines().get(0).text().startsWith("red");
        List<Flag> flags = red ? List.of(new Flag("impossible-date", Severity.RED, "too early", List.of())) : List.of();
        return new Screening(
                1,
                role,
                new Candidate(Optional.empty(), Optional.empty()),
                red ? Verdict.RED_FLAG : Verdict.NEUTRAL,
                List.of(),
                Evidence.none(),
                flags,
                List.of(),
                List.of());
    }
}
