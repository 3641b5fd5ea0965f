package io.certsift.assess;

import static io.certsift.assess.Named.held;
import static io.certsift.assess.ResumeOnTrial.blank;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Flag;
import io.certsift.model.Role;
import io.certsift.model.SectionKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlatformRuleTest {
    private static final String WITHOUT = "vendor-without-platform";

    private static ResumeOnTrial working(String with, Named... ones) {
        return blank().section(SectionKind.EXPERIENCE, with).listing(ones);
    }

    @Test
    void aPlatformThatIsNamedNowhereElseIsNoise() {
        ResumeOnTrial resume = working("Built reports in BigQuery", held("aws-ml-specialty"));
        assertThat(resume.says(WITHOUT)).isEqualTo("noise");
        assertThat(resume.flag(WITHOUT).map(Flag::reason))
                .hasValue("AWS is named nowhere outside the certifications (The aws-ml-specialty);"
                        + " named instead: Google Cloud");
    }

    @Test
    void oneOfItsServicesNamesAPlatform() {
        assertThat(working("Trained models on SageMaker", held("aws-ml-specialty"))
                        .says(WITHOUT))
                .isEqualTo("no");
        assertThat(working("Worked with Keras", held("tensorflow-developer")).says(WITHOUT))
                .isEqualTo("no");
    }

    @Test
    void theCertificationItselfNamesNone() {
        assertThat(blank().section(
                                SectionKind.SUMMARY,
                                Set.of(),
                                held("aws-ml-specialty").written("AWS Machine Learning Specialty"))
                        .says(WITHOUT))
                .isEqualTo("noise");
        assertThat(blank().section(SectionKind.CERTIFICATIONS, "Amazon, AWS training")
                        .listing(held("aws-ml-specialty"))
                        .says(WITHOUT))
                .isEqualTo("noise");
    }

    @Test
    void thatSomebodyIsCertifiedNamesNone() {
        assertThat(working("AWS-certified engineer", held("aws-ml-specialty")).says(WITHOUT))
                .isEqualTo("noise");
        assertThat(working("AWS certified, moved twelve services to AWS", held("aws-ml-specialty"))
                        .says(WITHOUT))
                .isEqualTo("no");
    }

    @Test
    void skillsUnderAMixedHeadingNameOne() {
        Set<SectionKind> skills = Set.of(SectionKind.SKILLS);
        assertThat(blank().section(
                                SectionKind.CERTIFICATIONS,
                                skills,
                                held("unlisted").written("Python, AWS"),
                                held("aws-ml-specialty"))
                        .says(WITHOUT))
                .isEqualTo("no");
        assertThat(blank().section(
                                SectionKind.CERTIFICATIONS,
                                skills,
                                held("aws-ml-specialty").written("ML Specialty, AWS"))
                        .says(WITHOUT))
                .isEqualTo("noise");
    }

    @Test
    void aSeriesIsBoundToNone() {
        assertThat(working("Worked", held("ibm-ai-engineering")).says(WITHOUT)).isEqualTo("no");
    }

    @Test
    void onlyRatedSureAndChosenOnesCount() {
        assertThat(working("Worked", held("aws-ml-specialty").ambiguous()).says(WITHOUT))
                .isEqualTo("no");
        assertThat(working("Worked", held("aws-ml-specialty"))
                        .mandated("aws-ml-specialty")
                        .says(WITHOUT))
                .isEqualTo("no");
        assertThat(working("Worked", held("aws-ml-specialty"))
                        .role(Role.NON_TECHNICAL)
                        .says(WITHOUT))
                .isEqualTo("no");
    }

    @Test
    void thePlatformMayStandInWhatWasNotRead() {
        assertThat(working("Worked", held("aws-ml-specialty")).unread("page 2").says(WITHOUT))
                .isEqualTo("undecided");
    }
}
