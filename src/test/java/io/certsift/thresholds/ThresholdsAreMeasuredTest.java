package io.certsift.thresholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number of recognition or judgement is without a name, what it is for, and what was measured with other values. */
class ThresholdsAreMeasuredTest {
    private static final Pattern NO_CODE =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'", Pattern.DOTALL);

    /** Places of groups and characters, months of a year, hundredths, and the numbers that have names. */
    private static final Pattern NO_THRESHOLD = Pattern.compile(
            "(?:group|start)\\(\\d\\)|\\? \\d : \\d;|regionMatches\\([^)]*\\)|\\b12\\b|\\b100(?:\\.0)?\\b|static final \\w+ [A-Z_]+ = [^;]*;");

    /** Up to two a pair, the next one or a half is meant. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(?:[3-9]|\\d{2,}|\\d*\\.\\d*[1-9]\\d*)f?(?![\\w.])");

    @Test
    void eachIsInTheTableAndNothingElse() throws IOException {
        List<String> measured = ThresholdTable.read().ids();
        assertThat(Threshold.all())
                .filteredOn(threshold -> Threshold.DECIDING.contains(threshold.room()))
                .as("measure what is new: .ci/vary-thresholds")
                .extracting(Threshold::id)
                .isSubsetOf(measured);
        assertThat(measured)
                .as("a row of what is gone")
                .doesNotHaveDuplicates()
                .isSubsetOf(Threshold.all().stream().map(Threshold::id).toList());
    }

    @Test
    void theTableTellsTheValuesOfToday() throws IOException {
        ThresholdTable table = ThresholdTable.read();
        for (Threshold threshold : Threshold.all()) {
            table.row(threshold)
                    .ifPresent(row -> assertThat(row)
                            .as("measure what has changed: .ci/vary-thresholds")
                            .startsWith(ThresholdTable.beginning(threshold)));
        }
    }

    @Test
    void eachSaysWhatItIsFor() {
        assertThat(Threshold.all())
                .filteredOn(threshold -> Threshold.DECIDING.contains(threshold.room()))
                .allSatisfy(threshold ->
                        assertThat(threshold.comment()).as(threshold.id()).isNotBlank());
    }

    static Stream<Path> sources() {
        return Threshold.DECIDING.stream().flatMap(room -> Threshold.sources(Threshold.SOURCES.resolve(room)).stream());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aNumberThatDecidesHasAName(Path source) {
        String code = NO_CODE.matcher(Threshold.read(source)).replaceAll("\"\"");
        assertThat(NO_THRESHOLD.matcher(code).replaceAll("").lines())
                .filteredOn(line -> NUMBER.matcher(line).find())
                .isEmpty();
    }
}
