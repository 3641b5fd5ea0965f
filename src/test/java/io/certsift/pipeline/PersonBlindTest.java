package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.ExtractedText;
import io.certsift.model.Flag;
import io.certsift.model.Place;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who the person is changes no certification, flag or verdict, and neither does the order of sections that have nothing to do
 * with each other. Each change is made to the text of each sample resume.
 */
class PersonBlindTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final ResumeScreener SCREENER = new ResumeScreener(
            KnowledgeReader.builtIn().read(Optional.empty()), Policy.standard(), LocalDate.of(2026, 11, 22));

    /** Sections of which none comes before another by any rule. */
    private static final List<String> UNRELATED = List.of(
            "## Languages", "## Sprachen", "## Idiomas", "## Interests", "## Skills", "## Kenntnisse", "## Software");

    private static final Map<String, UnaryOperator<List<String>>> CHANGES = Map.ofEntries(
            Map.entry("a woman's name", lines -> named(lines, "Mary-Ann O'Sullivan")),
            Map.entry("a man's name", lines -> named(lines, "Mohammed Al-Rashid")),
            Map.entry("a name of another script", lines -> named(lines, "Wáng Xiǎomíng (王小明)")),
            Map.entry("a long name", lines -> named(lines, "Maria del Carmen Fernandez de la Vega y Ortiz")),
            Map.entry("a name in capitals", lines -> named(lines, lines.get(0).toUpperCase(java.util.Locale.ROOT))),
            Map.entry("other pronouns", PersonBlindTest::otherPronouns),
            Map.entry("another address", PersonBlindTest::elsewhere),
            Map.entry("personal details", PersonBlindTest::withDetails),
            Map.entry("a caption of a photo", lines -> inserted(lines, 1, "> Photo of the applicant")),
            Map.entry("other schools", PersonBlindTest::otherSchools),
            Map.entry("unrelated sections at the end", PersonBlindTest::unrelatedLast));

    static Stream<Arguments> changedSamples() throws IOException {
        List<Arguments> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                CHANGES.keySet().stream()
                        .sorted()
                        .forEach(change ->
                                all.add(Arguments.of(file.getFileName().toString(), change, lines)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changedSamples")
    void changesNothing(String sample, String change, List<String> lines) {
        List<String> changed = CHANGES.get(change).apply(lines);

        assertThat(told(screen(changed))).as("%s with %s", sample, change).isEqualTo(told(screen(lines)));
    }

    private static List<String> named(List<String> lines, String name) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, "# " + name.replaceFirst("^# ", ""));
        return changed;
    }

    private static List<String> otherPronouns(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("\\b(?:he|she)\\b", "they")
                        .replaceAll("\\b(?:He|She)\\b", "They")
                        .replaceAll("\\b(?:his|her)\\b", "their"))
                .toList();
    }

    private static List<String> elsewhere(List<String> lines) {
        return lines.stream()
                .map(line -> line.startsWith("@ ") ? line.replaceFirst("^@ [^|]*", "@ Plot 7, Lagos, Nigeria ") : line)
                .toList();
    }

    private static List<String> withDetails(List<String> lines) {
        return inserted(lines, 2, "@ Nationality: Ghanaian | Born 3 May 1971 | Married, two children | Gender: female");
    }

    private static List<String> inserted(List<String> lines, int at, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(at, line);
        return changed;
    }

    /** The school stands behind the comma of an entry's title. */
    private static List<String> otherSchools(List<String> lines) {
        List<String> changed = new ArrayList<>();
        boolean education = false;
        for (String line : lines) {
            education = line.startsWith("## ") ? line.matches("## (Education|Ausbildung|Formación)") : education;
            boolean entry = education && line.startsWith("### ") && line.indexOf(',') > 0;
            changed.add(entry ? line.replaceFirst(", [^|]*", ", Amazonas Valley Polytechnic ") : line);
        }
        return changed;
    }

    private static List<String> unrelatedLast(List<String> lines) {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        boolean unrelated = false;
        for (String line : lines) {
            unrelated = line.startsWith("## ") ? UNRELATED.contains(line) : unrelated;
            (unrelated ? last : first).add(line);
        }
        first.addAll(last);
        return first;
    }

    private static Screening screen(List<String> lines) {
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                text.add(line(line, text.size()));
            }
        }
        return SCREENER.screen(new ExtractedText(0, text, List.of()), Role.ENGINEERING);
    }

    private static TextLine line(String source, int number) {
        boolean heading = source.matches("##? .*");
        String text = source.replaceFirst("^(?:#{1,3}|>|@|-) ", "").replaceAll("\\[([^\\]]+)]\\([^)]+\\)", "$1");
        float size = source.startsWith("# ") ? 20 : heading ? 13 : 10;
        return new TextLine(
                text,
                0,
                number,
                Place.BODY,
                0,
                Optional.empty(),
                size,
                heading,
                false,
                source.startsWith("- "),
                Optional.empty(),
                Visibility.VISIBLE,
                List.of());
    }

    /** What a screening says of the resume, without what it quotes. */
    private static List<String> told(Screening screening) {
        List<String> told = new ArrayList<>();
        screening.certifications().stream().map(PersonBlindTest::brief).sorted().forEach(told::add);
        screening.flags().stream().map(Flag::id).sorted().forEach(told::add);
        screening.undecided().forEach(undecided -> told.add("undecided " + undecided.id()));
        told.add(screening.verdict().label());
        return told;
    }

    private static String brief(Certification one) {
        return one.id() + "/" + one.name() + " " + one.claim().label() + " " + one.earned() + " " + one.expires();
    }
}
