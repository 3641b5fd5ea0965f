package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Certification;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What single lines of a resume say of certifications; the lines and what is expected stand in files beside it. */
class RecogniserLinesTest {
    record Line(SectionKind section, String text, List<String> expected) {
        @Override
        public String toString() {
            return section.label() + " | " + text;
        }
    }

    static Stream<Line> lines() {
        return Stream.of(
                        "lines.txt",
                        "lines-of-names.txt",
                        "lines-of-claims.txt",
                        "lines-of-writing.txt",
                        "lines-of-lookalikes.txt",
                        "lines-of-statuses.txt",
                        "lines-of-faults.txt",
                        "lines-of-lists.txt",
                        "lines-of-courses.txt")
                .flatMap(name -> Tables.lines(name).stream())
                .filter(line -> !line.startsWith("#"))
                .map(RecogniserLinesTest::line);
    }

    private static Line line(String line) {
        int bar = line.indexOf(" | ");
        int arrow = line.lastIndexOf(" => ");
        List<String> expected = line.substring(arrow + 4).equals("-")
                ? List.of()
                : Arrays.asList(line.substring(arrow + 4).split(", "));
        SectionKind section = SectionKind.valueOf(line.substring(0, bar).toUpperCase(Locale.ROOT));
        return new Line(section, line.substring(bar + 3, arrow), expected);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysWhatItSays(Line line) {
        List<String> found = Resumes.certifications(line.section(), line.text().split(" // ")).stream()
                .map(RecogniserLinesTest::brief)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(line.expected());
    }

    private static String brief(Certification one) {
        return (one.tier() == Tier.OTHER ? "other" : one.id()) + " "
                + one.claim().label();
    }
}
