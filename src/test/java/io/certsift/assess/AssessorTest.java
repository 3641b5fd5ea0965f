package io.certsift.assess;

import static io.certsift.assess.Named.courseFor;
import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.many;
import static io.certsift.assess.ResumeOnTrial.blank;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Flag;
import io.certsift.model.Severity;
import io.certsift.model.Verdict;
import org.junit.jupiter.api.Test;

class AssessorTest {
    @Test
    void redOutweighsNoiseAndGood() {
        ResumeOnTrial resume = holding(held("aws-ml-specialty").earned("2012"), courseFor("tensorflow-developer"))
                .portfolio()
                .production(1);
        assertThat(resume.assessed().flags())
                .extracting(Flag::severity)
                .isSorted()
                .contains(Severity.RED, Severity.NOISE, Severity.GOOD);
        assertThat(resume.assessed().verdict()).isEqualTo(Verdict.RED_FLAG);
    }

    @Test
    void noiseOutweighsGood() {
        ResumeOnTrial resume = holding(held("aws-ml-specialty"), courseFor("tensorflow-developer"))
                .portfolio()
                .production(1);
        assertThat(resume.flags()).contains("course-not-exam", "substance-first");
        assertThat(resume.assessed().verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void goodOutweighsNotes() {
        ResumeOnTrial resume = holding(held("aws-ml-specialty")).portfolio();
        assertThat(resume.flags()).containsExactly("retired-credential", "high-signal-backed");
        assertThat(resume.assessed().verdict()).isEqualTo(Verdict.SIGNAL);
    }

    @Test
    void notesAloneAreNeutral() {
        assertThat(blank().unread("page 2").assessed().verdict()).isEqualTo(Verdict.NEUTRAL);
        assertThat(blank().assessed().verdict()).isEqualTo(Verdict.NEUTRAL);
    }

    @Test
    void aDisabledFlagNeitherFiresNorIsUndecided() {
        ResumeOnTrial resume = holding(many(5, "ibm-ai-engineering")).disabled("many-certs-nothing-deployed");
        assertThat(resume.says("many-certs-nothing-deployed")).isEqualTo("no");
        assertThat(resume.says("many-certs-no-portfolio")).isEqualTo("red");
        assertThat(resume.unread("page 2").says("many-certs-nothing-deployed")).isEqualTo("no");
        assertThat(resume.says("many-certs-no-portfolio")).isEqualTo("undecided");
    }

    @Test
    void everyFlagOfTheContractHasARule() {
        assertThat(Assessor.flagIds())
                .containsExactlyInAnyOrder(
                        "many-certs-no-portfolio",
                        "many-certs-nothing-deployed",
                        "low-signal-as-expertise",
                        "impossible-date",
                        "hidden-text",
                        "certs-instead-of-substance",
                        "many-courses-no-portfolio",
                        "cert-collecting",
                        "leads-with-certs",
                        "only-low-signal",
                        "avoid-list",
                        "course-not-exam",
                        "vendor-without-platform",
                        "likely-expired",
                        "retired-credential",
                        "in-progress-only",
                        "several-clouds",
                        "date-unsure",
                        "mandated",
                        "vendor-exception",
                        "partly-read",
                        "role-appropriate",
                        "high-signal-backed",
                        "substance-first",
                        "substance-without-certs");
    }
}
