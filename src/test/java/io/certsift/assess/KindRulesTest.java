package io.certsift.assess;

import static io.certsift.assess.Named.courseFor;
import static io.certsift.assess.Named.expired;
import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.inProgress;
import static io.certsift.assess.ResumeOnTrial.blank;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Flag;
import io.certsift.model.Role;
import org.junit.jupiter.api.Test;

class KindRulesTest {
    private static final String ONLY_LOW = "only-low-signal";
    private static final String AVOID = "avoid-list";
    private static final String COURSE = "course-not-exam";
    private static final String IN_PROGRESS = "in-progress-only";
    private static final String CLOUDS = "several-clouds";
    private static final String MANDATED = "mandated";
    private static final String EXCEPTION = "vendor-exception";

    @Test
    void onlyWeakCertificationsAreNoise() {
        assertThat(holding(held("azure-ai-fundamentals"), held("prompt-course")).says(ONLY_LOW))
                .isEqualTo("noise");
        assertThat(holding(held("azure-ai-fundamentals"), held("ibm-ai-engineering"))
                        .says(ONLY_LOW))
                .isEqualTo("no");
        assertThat(holding(held("az-900")).says(ONLY_LOW)).isEqualTo("no");
    }

    @Test
    void portfolioAndProductionTogetherMakeANoteOfThem() {
        assertThat(holding(held("prompt-course")).portfolio().says(ONLY_LOW)).isEqualTo("noise");
        assertThat(holding(held("prompt-course")).production(1).says(AVOID)).isEqualTo("noise");
        ResumeOnTrial both = holding(held("prompt-course")).portfolio().production(1);
        assertThat(both.says(ONLY_LOW)).isEqualTo("note");
        assertThat(both.says(AVOID)).isEqualTo("note");
    }

    @Test
    void publicationsStandInForNeitherHere() {
        assertThat(holding(held("prompt-course"))
                        .role(Role.RESEARCH)
                        .publications()
                        .says(AVOID))
                .isEqualTo("noise");
    }

    @Test
    void theirWeightIsUndecidedWhereProductionCannotBeTold() {
        ResumeOnTrial resume = holding(held("prompt-course")).language("pl");
        assertThat(resume.says(AVOID)).isEqualTo("noise");
        assertThat(resume.portfolio().says(AVOID)).isEqualTo("undecided");
        assertThat(resume.says(ONLY_LOW)).isEqualTo("undecided");
    }

    @Test
    void aBetterOneMayStandInWhatWasNotRead() {
        assertThat(holding(held("prompt-course")).unread("page 2").says(ONLY_LOW))
                .isEqualTo("undecided");
        assertThat(holding(held("prompt-course")).unread("page 2").says(AVOID)).isEqualTo("noise");
    }

    @Test
    void nonTechnicalRolesMayHaveWeakOnesAndNoneToAvoid() {
        ResumeOnTrial resume = holding(held("prompt-course")).role(Role.NON_TECHNICAL);
        assertThat(resume.says(ONLY_LOW)).isEqualTo("no");
        assertThat(resume.says(AVOID)).isEqualTo("noise");
    }

    @Test
    void anAmbiguousOneIsNoReasonAlone() {
        assertThat(holding(held("prompt-course").ambiguous()).flags()).doesNotContain(ONLY_LOW, AVOID);
        assertThat(holding(held("prompt-course").ambiguous(), held("azure-ai-fundamentals"))
                        .flags())
                .contains(ONLY_LOW)
                .doesNotContain(AVOID);
    }

    @Test
    void mandatedOnesAreNotedAndNothingElse() {
        ResumeOnTrial resume = holding(held("prompt-course")).mandated("prompt-engineering");
        assertThat(resume.flags()).containsExactly(MANDATED);
        assertThat(resume.portfolio().production(1).flags()).doesNotContain(ONLY_LOW, AVOID);
        assertThat(holding(inProgress("prompt-course"))
                        .mandated("prompt-engineering")
                        .says(MANDATED))
                .isEqualTo("no");
        assertThat(holding(held("az-900")).mandated("az-900").says(MANDATED)).isEqualTo("note");
    }

    @Test
    void aVendorInUseIsExcepted() {
        ResumeOnTrial resume = holding(held("salesforce-ai-associate"));
        assertThat(resume.flags()).contains(AVOID, ONLY_LOW).doesNotContain(EXCEPTION);
        assertThat(resume.stack("salesforce").flags()).contains(EXCEPTION).doesNotContain(AVOID, ONLY_LOW);
        assertThat(resume.stack("uipath").says(AVOID)).isEqualTo("noise");
    }

    @Test
    void anUnknownCredentialOfAVendorInUseIsKnownByItsWords() {
        ResumeOnTrial resume = holding(held("vendor-ai-specialist").written("UiPath Certified Agentic Expert"));
        assertThat(resume.stack("salesforce").says(AVOID)).isEqualTo("noise");
        assertThat(resume.stack("uipath").says(AVOID)).isEqualTo("no");
        assertThat(resume.says(EXCEPTION)).isEqualTo("note");
    }

    @Test
    void theExceptionIsForNothingButVendorCredentials() {
        ResumeOnTrial resume =
                holding(held("salesforce-ai-associate"), held("prompt-course")).stack("salesforce");
        assertThat(resume.says(AVOID)).isEqualTo("noise");
        assertThat(resume.says(ONLY_LOW)).isEqualTo("noise");
        assertThat(resume.flag(AVOID).map(Flag::reason))
                .hasValue("on the guide's list of certificates to avoid: The prompt-course");
    }

    @Test
    void aPreparationCourseIsNoExam() {
        assertThat(holding(courseFor("aws-ml-specialty")).says(COURSE)).isEqualTo("noise");
        assertThat(holding(held("aws-ml-specialty")).says(COURSE)).isEqualTo("no");
        assertThat(holding(courseFor("aws-ml-specialty").ambiguous()).says(COURSE))
                .isEqualTo("no");
        assertThat(holding(courseFor("aws-ml-specialty"))
                        .mandated("aws-ml-specialty")
                        .says(COURSE))
                .isEqualTo("no");
    }

    @Test
    void whatIsOnlyInProgressIsNoted() {
        assertThat(holding(inProgress("aws-ml-specialty"), held("az-900")).says(IN_PROGRESS))
                .isEqualTo("note");
        assertThat(holding(inProgress("aws-ml-specialty"), held("ibm-ai-engineering"))
                        .says(IN_PROGRESS))
                .isEqualTo("no");
        assertThat(holding(inProgress("aws-ml-specialty"), expired("ibm-ai-engineering"))
                        .says(IN_PROGRESS))
                .isEqualTo("no");
        assertThat(holding(inProgress("az-900")).says(IN_PROGRESS)).isEqualTo("no");
        assertThat(holding(inProgress("aws-ml-specialty")).unread("page 2").says(IN_PROGRESS))
                .isEqualTo("undecided");
    }

    @Test
    void twoCloudsAreNotedFundamentalsIncluded() {
        assertThat(holding(held("aws-ml-specialty"), held("azure-ai-fundamentals"))
                        .says(CLOUDS))
                .isEqualTo("note");
        assertThat(holding(held("aws-ml-specialty"), held("aws-ai-practitioner"))
                        .says(CLOUDS))
                .isEqualTo("no");
        assertThat(holding(held("aws-ml-specialty"), held("tensorflow-developer"))
                        .says(CLOUDS))
                .isEqualTo("no");
        assertThat(holding(held("aws-ml-specialty"), inProgress("azure-ai-fundamentals"))
                        .says(CLOUDS))
                .isEqualTo("no");
        assertThat(holding(held("aws-ml-specialty"), held("azure-ai-fundamentals"))
                        .mandated("azure-ai-fundamentals")
                        .says(CLOUDS))
                .isEqualTo("note");
    }

    @Test
    void aBlankResumeSaysNothing() {
        assertThat(blank().flags()).isEmpty();
        assertThat(blank().undecided()).isEmpty();
    }
}
