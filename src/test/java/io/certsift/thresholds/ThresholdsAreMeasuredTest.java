package io.certsift.thresholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No number of recognition or judgement is without a name, what it is for, and what was measured with other values. */
class ThresholdsAreMeasuredTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'");

    /** From 3 on: with two, a pair or a half is meant, and no measurement would change it. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?:\\d*\\.\\d+|[3-9]|\\d{2,})[fL]?(?![\\w.])");

    static List<Threshold> thresholds() {
        return Threshold.all();
    }

    @Test
    void theTableHasARowForEachOfItsValueAndForNothingElse() throws IOException {
        ThresholdTable table = ThresholdTable.read();
        assertThat(table.ids())
                .as("measure what is new: .ci/vary-thresholds")
                .containsExactlyElementsOf(
                        thresholds().stream().map(Threshold::id).toList());
        assertThat(thresholds())
                .allSatisfy(threshold -> assertThat(table.row(threshold).orElseThrow())
                        .as("measure what has changed: .ci/vary-thresholds")
                        .startsWith(ThresholdTable.beginning(threshold)));
    }
}
