package io.certsift.assess;

import static io.certsift.assess.Named.expired;
import static io.certsift.assess.Named.held;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Flag;
import io.certsift.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {
    private static final String IMPOSSIBLE = "impossible-date";
    private static final String UNSURE = "date-unsure";
    private static final String EXPIRED = "likely-expired";
    private static final String RETIRED = "retired-credential";

    /** The first exam was in 2024-08, the as-of date is 2026-11-22. */
    @ParameterizedTest
    @CsvSource({
        "2024-04, red, no",
        "2024-05, red, no",
        "2024-05-31, red, no",
        "2024-06, no, note",
        "2024-07, no, note",
        "2024-08, no, no",
        "2024, no, no",
        "2023, red, no",
        "2026-11, no, no",
        "2026-11-22, no, no",
        "2026, no, no",
        "2026-11-23, red, no",
        "2026-12, red, no",
        "2027, red, no"
    })
    void threeMonthsBeforeTheFirstExamAreImpossible(String earned, String impossible, String unsure) {
        ResumeOnTrial resume = holding(held("aws-ai-practitioner").earned(earned));
        assertThat(resume.says(IMPOSSIBLE)).isEqualTo(impossible);
        assertThat(resume.says(UNSURE)).isEqualTo(unsure);
    }

    /** The last exam was in 2024-05. */
    @ParameterizedTest
    @CsvSource({
        "2024-05, no, no",
        "2024-06, no, note",
        "2024-07, no, note",
        "2024-08, red, no",
        "2024, no, no",
        "2025, red, no"
    })
    void threeMonthsAfterTheLastExamAreImpossible(String earned, String impossible, String unsure) {
        ResumeOnTrial resume = holding(held("tensorflow-developer").earned(earned));
        assertThat(resume.says(IMPOSSIBLE)).isEqualTo(impossible);
        assertThat(resume.says(UNSURE)).isEqualTo(unsure);
    }

    @Test
    void aBoundaryThatIsNotSureMakesANoteOnly() {
        ResumeOnTrial resume = holding(held("disputed-exam").earned("2020-01"));
        assertThat(resume.says(IMPOSSIBLE)).isEqualTo("no");
        assertThat(resume.says(UNSURE)).isEqualTo("note");
        assertThat(holding(held("disputed-exam").earned("2028-01")).says(IMPOSSIBLE))
                .isEqualTo("red");
    }

    @Test
    void aDateIsTheReasonInWords() {
        assertThat(holding(held("aws-ai-practitioner").earned("2022-03"))
                        .flag(IMPOSSIBLE)
                        .map(Flag::reason))
                .hasValue("The aws-ai-practitioner is dated 2022-03, and could first be earned in 2024-08");
    }

    @Test
    void onlyHeldAndRatedOnesHaveDatesThatMatter() {
        assertThat(holding(expired("aws-ai-practitioner").earned("2020")).flags())
                .doesNotContain(IMPOSSIBLE, UNSURE);
        assertThat(holding(held("az-900").earned("2031")).says(IMPOSSIBLE)).isEqualTo("no");
        assertThat(holding(held("aws-ai-practitioner")).flags()).doesNotContain(IMPOSSIBLE, UNSURE, EXPIRED);
    }

    @Test
    void aMandatedOneMayNotBeImpossibleEither() {
        assertThat(holding(held("aws-ai-practitioner").earned("2022"))
                        .mandated("aws-ai-practitioner")
                        .says(IMPOSSIBLE))
                .isEqualTo("red");
    }

    @Test
    void anAmbiguousNameMakesNoDateImpossible() {
        ResumeOnTrial resume = holding(held("aws-ai-practitioner").ambiguous().earned("2022"));
        assertThat(resume.says(IMPOSSIBLE)).isEqualTo("no");
        assertThat(resume.says(UNSURE)).isEqualTo("note");
    }

    @Test
    void anImpossibleDateSilencesWhatWouldRestOnIt() {
        ResumeOnTrial resume =
                holding(held("aws-ml-specialty").earned("2015-05")).portfolio().production(2);
        assertThat(resume.flags()).contains(IMPOSSIBLE).doesNotContain(EXPIRED, UNSURE, "high-signal-backed");
        assertThat(resume.assessed().verdict()).isEqualTo(Verdict.RED_FLAG);
        assertThat(resume.listing(held("google-professional-ml-engineer")).says("high-signal-backed"))
                .isEqualTo("good");
    }

    /** Valid for 36 months. */
    @ParameterizedTest
    @CsvSource({"2023-10, note", "2023-11, no", "2023-11-21, note", "2023-11-22, no", "2023, no", "2022, note"})
    void afterItsValidityItHasLikelyExpired(String earned, String says) {
        assertThat(holding(held("aws-ml-specialty").earned(earned)).says(EXPIRED))
                .isEqualTo(says);
    }

    @Test
    void whatTheResumeStatesWinsOverTheComputedEnd() {
        assertThat(holding(held("aws-ml-specialty").earned("2020").renewed("2024"))
                        .says(EXPIRED))
                .isEqualTo("no");
        assertThat(holding(held("aws-ml-specialty").earned("2020").expires("2027"))
                        .says(EXPIRED))
                .isEqualTo("no");
    }

    @Test
    void whatNeverExpiresDoesNot() {
        assertThat(holding(held("azure-ai-fundamentals").earned("2020-05")).says(EXPIRED))
                .isEqualTo("no");
    }

    @Test
    void aRenewalMayStandInWhatWasNotRead() {
        assertThat(holding(held("aws-ml-specialty").earned("2020"))
                        .unread("page 2")
                        .says(EXPIRED))
                .isEqualTo("undecided");
    }

    /** Valid for 12 months; for 24 if earned before 2021-07. */
    @ParameterizedTest
    @CsvSource({
        "2021-06, 2022-12-01, no",
        "2021-06, 2023-07-01, note",
        "2021-07, 2022-07-31, no",
        "2021-07, 2022-08-01, note",
        "2021, 2023-06-30, no",
        "2021, 2023-07-01, note"
    })
    void anOlderRuleHoldsForOlderCertifications(String earned, String asOf, String says) {
        assertThat(holding(held("azure-ai-engineer-associate").earned(earned))
                        .asOf(asOf)
                        .says(EXPIRED))
                .isEqualTo(says);
    }

    /** The last exam was in 2024-05. */
    @ParameterizedTest
    @CsvSource({"2024-05-31, no", "2024-06-01, note"})
    void whatCanNoLongerBeEarnedIsRetired(String asOf, String says) {
        assertThat(holding(held("tensorflow-developer")).asOf(asOf).says(RETIRED))
                .isEqualTo(says);
    }

    @Test
    void aRetiredOneNeedsNoKnownEnd() {
        assertThat(holding(held("closed-series")).says(RETIRED)).isEqualTo("note");
        assertThat(holding(expired("tensorflow-developer")).says(RETIRED)).isEqualTo("no");
        assertThat(holding(held("aws-ai-practitioner")).says(RETIRED)).isEqualTo("no");
    }
}
