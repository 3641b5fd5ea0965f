package io.certsift.evaluate;

import static io.certsift.evaluate.Bench.label;
import static io.certsift.evaluate.Bench.row;
import static io.certsift.evaluate.Bench.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.evaluate.Group.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
    private static final List<String> NONE = List.of();
    private static final String PRACTITIONER = "aws-ai-practitioner held AWS AI Practitioner";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void certificationsAreCountedByIdAndClaimAndEachAsOftenAsItStands() {
        Evaluation evaluation = bench.evaluate(
                List.of(label(
                        "a.pdf",
                        "noise",
                        NONE,
                        PRACTITIONER,
                        "ai-ethics held Ethics one",
                        "ai-ethics held Ethics two",
                        "aws-ml-specialty expired MLS")),
                List.of(row(
                        "r/a.pdf",
                        "noise",
                        NONE,
                        PRACTITIONER,
                        "ai-ethics held Ethics two",
                        "aws-ml-specialty held MLS")));
        assertThat(overall(evaluation, "certifications")).isEqualTo(new Tally(2, 1, 2));
        assertThat(evaluation.measures(Table.TIER)).extracting(Measure::name).containsExactly("high", "low", "avoid");
        assertThat(evaluation.measures(Table.CLAIM)).extracting(Measure::name).containsExactly("held", "expired");
        assertThat(evaluation.misses())
                .containsExactly(
                        new Miss("a.pdf", "certification", "ai-ethics held", "", "Ethics one"),
                        new Miss("a.pdf", "certification", "aws-ml-specialty expired", "aws-ml-specialty held", "MLS"));
    }

    @Test
    void whatIsNobodysOwnCountsForNothing() {
        Evaluation evaluation = bench.evaluate(
                List.of(label("a.pdf", "neutral", NONE, "aws-ml-specialty none taught")),
                List.of(row("a.pdf", "neutral", NONE, "tensorflow-developer none taught")));
        assertThat(overall(evaluation, "certifications")).isEqualTo(Tally.NOTHING);
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void anOptionalCertificationMayBeThereAndNeedNot() {
        String label =
                label("a.pdf", "neutral", NONE, PRACTITIONER).replace("\"text\":", "\"optional\":true,\"text\":");
        assertThat(overall(
                        bench.evaluate(List.of(label), List.of(row("a.pdf", "neutral", NONE, PRACTITIONER))),
                        "certifications"))
                .isEqualTo(Tally.NOTHING);
        assertThat(overall(bench.evaluate(List.of(label), List.of(row("a.pdf", "neutral", NONE))), "certifications"))
                .isEqualTo(Tally.NOTHING);
        assertThat(overall(
                        bench.evaluate(
                                List.of(label), List.of(row("a.pdf", "neutral", NONE, PRACTITIONER, PRACTITIONER))),
                        "certifications"))
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void entriesBeyondTheGuideAreToldForThemselves() {
        Evaluation evaluation = bench.evaluate(
                List.of(label("a.pdf", "neutral", NONE, "x-extended held DS", "other held Scrum", "other held Excel")),
                List.of(row(
                        "a.pdf", "neutral", NONE, "azure-data-scientist-associate held DS", "unlisted held Scrum")));
        assertThat(overall(evaluation, "certifications")).isEqualTo(Tally.NOTHING);
        assertThat(evaluation.measures(Table.BEYOND))
                .extracting(Measure::name, Measure::tally)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rated by the catalog", new Tally(1, 0, 0)),
                        org.assertj.core.groups.Tuple.tuple("not rated", new Tally(1, 0, 1)));
    }

    @Test
    void aLabelThatNamesAnEntryBeyondTheGuideMeansThatEntry() {
        Evaluation evaluation = bench.evaluate(
                List.of(label("a.pdf", "neutral", NONE, "azure-data-scientist-associate held DS")),
                List.of(row("a.pdf", "neutral", NONE, "databricks-ml-associate held DS")));
        assertThat(evaluation.measures(Table.BEYOND)).extracting(Measure::tally).containsExactly(new Tally(0, 1, 1));
    }

    @Test
    void optionalFlagsCostNothingAndOthersMustFireAndOnlyThey() {
        Evaluation evaluation = bench.evaluate(
                List.of(with(
                        label("a.pdf", "noise", List.of("avoid-list", "only-low-signal")),
                        "\"flags_optional\":[\"cert-collecting\",\"hidden-text\"]")),
                List.of(row("a.pdf", "noise", List.of("avoid-list", "cert-collecting", "impossible-date"))));
        assertThat(overall(evaluation, "flags")).isEqualTo(new Tally(1, 1, 1));
        assertThat(evaluation.misses())
                .containsExactly(
                        new Miss("a.pdf", "flag", "", "impossible-date", ""),
                        new Miss("a.pdf", "flag", "only-low-signal", "", ""));
    }

    @Test
    void notesThatNoLabelNamesCostNothing() {
        String row = row("a.pdf", "neutral", List.of("several-clouds"));
        assertThat(overall(bench.evaluate(List.of(label("a.pdf", "neutral", NONE)), List.of(row)), "flags"))
                .isEqualTo(Tally.NOTHING);
        Evaluation named = bench.evaluate(
                List.of(label("a.pdf", "neutral", NONE), label("b.pdf", "neutral", List.of("several-clouds"))),
                List.of(row, row("b.pdf", "neutral", List.of("several-clouds"))));
        assertThat(overall(named, "flags")).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void aFurtherVerdictOfTheLabelIsRightToo() {
        Evaluation evaluation = bench.evaluate(
                List.of(
                        with(label("a.pdf", "noise", NONE), "\"verdict_also\":[\"signal\"]"),
                        label("b.pdf", "noise", NONE)),
                List.of(row("a.pdf", "signal", NONE), row("b.pdf", "signal", NONE)));
        assertThat(evaluation.verdicts()).isEqualTo(new Share("verdicts", 1, 2));
        assertThat(evaluation.misses()).containsExactly(new Miss("b.pdf", "verdict", "noise", "signal", ""));
    }

    @Test
    void evidenceIsComparedByItsPresence() {
        String label = label("a.pdf", "neutral", NONE)
                .replace(
                        "\"evidence\":{}", "\"evidence\":{\"portfolio\":true,\"production\":3,\"references\":[\"x\"]}");
        String row = row("a.pdf", "neutral", NONE)
                .replace(
                        "\"evidence\":{}",
                        "\"evidence\":{\"portfolio\":[\"y\"],\"publications\":[\"z\"],\"production\":[]}");
        Evaluation evaluation = bench.evaluate(List.of(label), List.of(row));
        assertThat(evaluation.evidence(EvidenceKind.PORTFOLIO).right()).isEqualTo(1);
        assertThat(evaluation.evidence(EvidenceKind.PUBLICATIONS).right()).isZero();
        assertThat(evaluation.evidence(EvidenceKind.PRODUCTION).right()).isZero();
        assertThat(evaluation.evidence(EvidenceKind.REFERENCES).right()).isZero();
        assertThat(evaluation.evidence()).isEqualTo(0.25);
    }

    @Test
    void aFileThatTheReportHasNotCountsAsIfNothingHadBeenFound() {
        Evaluation evaluation = bench.evaluate(
                List.of(label("a.pdf", "noise", List.of("avoid-list"), PRACTITIONER)),
                List.of(row("b.pdf", "noise", NONE)));
        assertThat(overall(evaluation, "certifications")).isEqualTo(new Tally(0, 0, 1));
        assertThat(overall(evaluation, "flags")).isEqualTo(new Tally(0, 0, 1));
        assertThat(evaluation.verdicts().right()).isZero();
        assertThat(evaluation.evidence()).isZero();
        assertThat(evaluation.found()).extracting("absent", "unlabelled").containsExactly(1, 1);
    }

    @Test
    void aFileThatCannotBeReadIsRightWhereTheLabelSaysSo() {
        String unread = row("a.pdf", "unscreened", NONE).replace("\"screened\"", "\"encrypted\"");
        assertThat(bench.evaluate(List.of(label("a.pdf", "unscreened", NONE)), List.of(unread))
                        .misses())
                .isEmpty();
        assertThat(bench.evaluate(List.of(label("a.pdf", "neutral", NONE)), List.of(unread))
                        .misses())
                .contains(new Miss("a.pdf", "file", "screened", "encrypted", ""));
    }

    @Test
    void aCopyHasTheFindingsOfItsOriginal() {
        String copy = row("b.pdf", "noise", NONE)
                .replace("\"status\":\"screened\"", "\"status\":\"duplicate\",\"duplicateOf\":\"a.pdf\"");
        Evaluation evaluation = bench.evaluate(
                List.of(label("b.pdf", "noise", NONE, PRACTITIONER)),
                List.of(row("a.pdf", "noise", NONE, PRACTITIONER), copy));
        assertThat(evaluation.misses()).isEmpty();
    }

    private static Tally overall(Evaluation evaluation, String name) {
        return evaluation.measures(Table.OVERALL).stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .tally();
    }
}
