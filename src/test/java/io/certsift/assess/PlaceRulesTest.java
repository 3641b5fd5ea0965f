package io.certsift.assess;

import static io.certsift.assess.Named.expired;
import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.inProgress;
import static io.certsift.assess.Named.unclaimed;
import static io.certsift.assess.ResumeOnTrial.blank;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.Role;
import io.certsift.model.SectionKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRulesTest {
    private static final String LEADS = "leads-with-certs";
    private static final String AS_EXPERTISE = "low-signal-as-expertise";
    private static final String HIDDEN = "hidden-text";

    private static ResumeOnTrial headline(Named one) {
        return blank().section(SectionKind.HEADLINE, Set.of(), one).section(SectionKind.EXPERIENCE, "Worked");
    }

    private static ResumeOnTrial titled(String headline, Named one) {
        return blank().section(SectionKind.HEADLINE, headline)
                .section(SectionKind.EXPERIENCE, "Worked")
                .listing(one);
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    @Test
    void aCertificationInTheHeadlineLeads() {
        assertThat(headline(held("ibm-ai-engineering")).says(LEADS)).isEqualTo("noise");
        assertThat(headline(expired("ibm-ai-engineering")).says(LEADS)).isEqualTo("noise");
        assertThat(blank().section(SectionKind.NAME, Set.of(), held("ibm-ai-engineering"))
                        .says(LEADS))
                .isEqualTo("noise");
    }

    @Test
    void aHeadlineLeadsWhateverWasNotRead() {
        assertThat(headline(held("ibm-ai-engineering")).unread("page 2").says(LEADS))
                .isEqualTo("noise");
    }

    @Test
    void whatIsNotHeldNotRatedOrNotSureDoesNotLead() {
        assertThat(headline(inProgress("ibm-ai-engineering")).says(LEADS)).isEqualTo("no");
        assertThat(headline(held("az-900")).says(LEADS)).isEqualTo("no");
        assertThat(headline(held("ibm-ai-engineering").ambiguous()).says(LEADS)).isEqualTo("no");
        assertThat(headline(held("ibm-ai-engineering"))
                        .mandated("ibm-ai-engineering")
                        .says(LEADS))
                .isEqualTo("no");
    }

    @Test
    void aSectionBeforeAllSubstanceLeads() {
        ResumeOnTrial resume =
                blank().listing(held("az-900"), held("ibm-ai-engineering")).section(SectionKind.EXPERIENCE, "Worked");
        assertThat(resume.says(LEADS)).isEqualTo("noise");
        assertThat(resume.flag(LEADS).orElseThrow().evidence())
                .extracting(Quote::text)
                .containsExactly("The ibm-ai-engineering");
        assertThat(resume.unread("page 2").says(LEADS)).isEqualTo("undecided");
    }

    @Test
    void aSectionBehindTheFirstSubstanceDoesNot() {
        for (SectionKind kind : List.of(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION)) {
            assertThat(blank().section(kind, "Something")
                            .listing(held("ibm-ai-engineering"))
                            .section(SectionKind.EXPERIENCE, "Worked")
                            .says(LEADS))
                    .as(kind.label())
                    .isEqualTo("no");
        }
    }

    @Test
    void aSummaryAndSkillsAreNoSubstance() {
        assertThat(blank().section(SectionKind.SUMMARY, "Somebody")
                        .section(SectionKind.SKILLS, "Things")
                        .listing(held("ibm-ai-engineering"))
                        .section(SectionKind.EDUCATION, "A degree")
                        .says(LEADS))
                .isEqualTo("noise");
    }

    @Test
    void aSectionOfUnratedOnesDoesNotLead() {
        assertThat(blank().listing(held("az-900"), inProgress("ibm-ai-engineering"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
    }

    @Test
    void aSideColumnOrTextBoxStandsBesideTheMainColumn() {
        assertThat(blank().aside()
                        .listing(held("ibm-ai-engineering"))
                        .main()
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
        assertThat(blank().listing(held("ibm-ai-engineering"))
                        .aside()
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
    }

    @Test
    void aMixedHeadingOfEducationIsSubstanceItself() {
        assertThat(blank().section(
                                SectionKind.CERTIFICATIONS, Set.of(SectionKind.EDUCATION), held("ibm-ai-engineering"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
    }

    @Test
    void aRunInHeadingLeadsInAHeadlineAndNotInASummary() {
        assertThat(blank().section(SectionKind.CERTIFICATIONS, Set.of(SectionKind.SUMMARY), held("ibm-ai-engineering"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
        assertThat(blank().section(SectionKind.CERTIFICATIONS, Set.of(SectionKind.HEADLINE), held("ibm-ai-engineering"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("noise");
    }

    @Test
    void aFooterDoesNotLead() {
        assertThat(blank().section(SectionKind.OTHER, Set.of(), held("ibm-ai-engineering"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .says(LEADS))
                .isEqualTo("no");
    }

    @Test
    void aWeakCertificationOnTopIsOfferedAsCompetence() {
        assertThat(headline(held("aws-ai-practitioner")).says(AS_EXPERTISE)).isEqualTo("red");
        assertThat(blank().section(SectionKind.SUMMARY, Set.of(), held("prompt-course"))
                        .section(SectionKind.EXPERIENCE, "Worked")
                        .portfolio()
                        .production(5)
                        .unread("page 2")
                        .says(AS_EXPERTISE))
                .isEqualTo("red");
    }

    @Test
    void whereAllIsOneParagraphNothingStandsOnTop() {
        ResumeOnTrial whole = blank().section(SectionKind.SUMMARY, Set.of(), held("prompt-course"));
        assertThat(whole.says(AS_EXPERTISE)).isEqualTo("no");
        assertThat(whole.says(LEADS)).isEqualTo("no");
    }

    @Test
    void aStrongOneOnTopOrAWeakOneFurtherDownIsNot() {
        assertThat(headline(held("ibm-ai-engineering")).says(AS_EXPERTISE)).isEqualTo("no");
        assertThat(headline(inProgress("aws-ai-practitioner")).says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(headline(held("aws-ai-practitioner").ambiguous()).says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(headline(held("aws-ai-practitioner"))
                        .mandated("aws-ai-practitioner")
                        .says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(holding(held("aws-ai-practitioner")).says(AS_EXPERTISE)).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Network and AI pre-sales engineer",
                "AI Sales Engineer",
                "Writer (AI), sound engineer",
                "AI | Engineer"
            })
    void theTitleOfAnotherTradeThatHasToDoWithTheFieldIsNoClaim(String title) {
        assertThat(titled(title, held("aws-ai-practitioner")).says(AS_EXPERTISE))
                .isEqualTo("no");
    }

    @Test
    void aTitleWithNothingButWeakCertificationsBehindItIsRed() {
        ResumeOnTrial resume = titled("Machine Learning Engineer", held("aws-ai-practitioner"));
        assertThat(resume.says(AS_EXPERTISE)).isEqualTo("red");
        assertThat(resume.role(Role.RESEARCH).says(AS_EXPERTISE)).isEqualTo("red");
        assertThat(resume.role(Role.NON_TECHNICAL).says(AS_EXPERTISE)).isEqualTo("no");
        String inBars =
                "Senior AI Engineer - Orders | Example Research & Development Works | Leeds, West Yorkshire, England"
                        + " | January 2023 - Present";
        assertThat(blank().section(SectionKind.EXPERIENCE, inBars)
                        .listing(held("aws-ai-practitioner"))
                        .says(AS_EXPERTISE))
                .isEqualTo("red");
        assertThat(blank().section(SectionKind.EXPERIENCE, "AI consultant, Example Ltd")
                        .listing(held("prompt-course"))
                        .says(AS_EXPERTISE))
                .isEqualTo("red");
    }

    @Test
    void aTitleWithAnythingElseBehindItIsNot() {
        assertThat(titled("AI expert", held("aws-ai-practitioner")).portfolio().says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(titled("AI expert", held("aws-ai-practitioner"))
                        .publications()
                        .says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(titled("AI expert", held("aws-ai-practitioner"))
                        .production(1)
                        .says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(titled("AI expert", held("ibm-ai-engineering")).says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(titled("Data analyst", held("aws-ai-practitioner")).says(AS_EXPERTISE))
                .isEqualTo("no");
        assertThat(titled("Studying to be an AI engineer", held("aws-ai-practitioner"))
                        .says(AS_EXPERTISE))
                .isEqualTo("no");
    }

    @Test
    void aTitleIsUndecidedWhereTheWorkBehindItCannotBeTold() {
        ResumeOnTrial resume = titled("AI expert", held("aws-ai-practitioner"));
        assertThat(resume.language("pl").says(AS_EXPERTISE)).isEqualTo("undecided");
        assertThat(resume.language("en").unread("page 2").says(AS_EXPERTISE)).isEqualTo("undecided");
    }

    @Test
    void hiddenWordsCountBeyondTheirNumber() {
        assertThat(blank().hidden(words(40)).says(HIDDEN)).isEqualTo("no");
        assertThat(blank().hidden(words(41)).says(HIDDEN)).isEqualTo("red");
        assertThat(blank().hidden(words(20)).hidden(words(21)).says(HIDDEN)).isEqualTo("red");
        assertThat(blank().hidden(words(41))
                        .thresholds(new Thresholds(5, 5, 8, 5, 50))
                        .says(HIDDEN))
                .isEqualTo("no");
    }

    @Test
    void aHiddenCertificationNeedsNoNumberOfWords() {
        ResumeOnTrial resume = blank().hidden("AWS ML Specialty", unclaimed("aws-ml-specialty"))
                .role(Role.NON_TECHNICAL);
        assertThat(resume.flag(HIDDEN).map(Flag::reason))
                .hasValue("3 words that a reader cannot see (smaller than 2 pt), naming The aws-ml-specialty");
        assertThat(resume.mandated("aws-ml-specialty").unread("page 2").says(HIDDEN))
                .isEqualTo("red");
    }

    @Test
    void whatWasNotReadIsNoted() {
        ResumeOnTrial resume = blank().unread("page 2: not read").unread("page 3: a font");
        assertThat(resume.flag("partly-read").map(Flag::reason)).hasValue("page 2: not read; page 3: a font");
        assertThat(blank().says("partly-read")).isEqualTo("no");
    }
}
