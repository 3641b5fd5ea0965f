package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.FairnessOutcome;
import io.certsift.model.FairnessOutcome.Compared;
import io.certsift.model.FairnessOutcome.Comparison;
import io.certsift.model.FairnessOutcome.NotRead;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FairnessCommandTest {
    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));

    @Test
    void aResumeIsScreenedAsThatOfOthersToo() {
        assertThat(program.run("selftest", "fairness", "samples/25-nakamura.docx", "--as-of", "2026-11-22"))
                .as(screens.err())
                .isZero();
        assertThat(screens.out())
                .startsWith("1 resume, each compared with those of other people\n")
                .contains("  another name: Mohammed Al-Rashid: 1 same\n", "  other pronouns: 1 same\n")
                .endsWith("None of it changed a certification, a flag or a verdict.\n");
    }

    @Test
    void aMissingPathIsWrongUsage() {
        assertThat(program.run("selftest", "fairness", "nowhere")).isEqualTo(2);
        assertThat(screens.err()).contains("nowhere: there is no such file or folder");
    }

    @Test
    void everyDifferenceIsToldInFull() {
        FairnessOutcome different = new Compared(
                new SourceFile("a.pdf", Path.of("a.pdf"), 1, FileKind.PDF, "00"),
                List.of(
                        new Comparison("another name", true, List.of("verdict noise"), List.of("verdict red-flag")),
                        new Comparison("other pronouns", false, List.of(), List.of())));
        FairnessOutcome failed = new NotRead(new Unscreened(
                "b.pdf", Optional.empty(), Optional.empty(), new Problem(Status.DAMAGED, "ask for it again")));
        FairnessSummary summary = new FairnessSummary(List.of(different, failed));

        assertThat(summary.differences()).isEqualTo(1);
        assertThat(summary.notRead()).isEqualTo(1);
        assertThat(summary.lines())
                .containsExactly(
                        "1 resume, each compared with those of other people",
                        "  another name: 0 same, 1 DIFFERENT",
                        "  other pronouns: 0 same (nothing to change in 1)",
                        "Not screened: b.pdf: ask for it again",
                        "a.pdf, another name:",
                        "  - verdict noise",
                        "  + verdict red-flag",
                        "1 comparison made a difference, and none should: please report it.");
    }
}
