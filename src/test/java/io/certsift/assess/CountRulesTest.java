package io.certsift.assess;

import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.inProgress;
import static io.certsift.assess.Named.many;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Flag;
import io.certsift.model.Role;
import org.junit.jupiter.api.Test;

class CountRulesTest {
    private static final String NO_PORTFOLIO = "many-certs-no-portfolio";
    private static final String NOT_DEPLOYED = "many-certs-nothing-deployed";
    private static final String INSTEAD = "certs-instead-of-substance";
    private static final String COURSES = "many-courses-no-portfolio";
    private static final String COLLECTING = "cert-collecting";

    private static ResumeOnTrial five() {
        return holding(many(5, "ibm-ai-engineering"));
    }

    @Test
    void fiveCertificationsWithoutPortfolioAreRed() {
        assertThat(five().says(NO_PORTFOLIO)).isEqualTo("red");
        assertThat(five().flag(NO_PORTFOLIO).map(Flag::reason))
                .hasValue("5 certifications held (from 5 on it counts as many),"
                        + " and no link to code, models or a site of their own");
    }

    @Test
    void withoutPortfolioButWithProductionTheyAreNoise() {
        assertThat(five().production(1).says(NO_PORTFOLIO)).isEqualTo("noise");
    }

    @Test
    void fourAreNotMany() {
        ResumeOnTrial four = holding(many(4, "ibm-ai-engineering"));
        assertThat(four.says(NO_PORTFOLIO)).isEqualTo("no");
        assertThat(four.says(NOT_DEPLOYED)).isEqualTo("no");
        Thresholds fewer = new Thresholds(4, 5, 8, 5, 40);
        assertThat(four.thresholds(fewer).says(NO_PORTFOLIO)).isEqualTo("red");
    }

    @Test
    void aPortfolioAnswersTheFirstWarningOnly() {
        assertThat(five().portfolio().says(NO_PORTFOLIO)).isEqualTo("no");
        assertThat(five().portfolio().says(NOT_DEPLOYED)).isEqualTo("red");
    }

    @Test
    void productionAnswersTheSecond() {
        assertThat(five().production(1).says(NOT_DEPLOYED)).isEqualTo("no");
    }

    @Test
    void onlyHeldAndRatedOnesAreCounted() {
        Named[] four = many(4, "ibm-ai-engineering");
        assertThat(holding(four).listing(inProgress("aws-ml-specialty")).says(NOT_DEPLOYED))
                .isEqualTo("no");
        assertThat(holding(four).listing(held("kaggle-learn")).says(NOT_DEPLOYED))
                .isEqualTo("no");
    }

    @Test
    void mandatedOnesAreNotCountedAndAClassStandsForItsMembers() {
        ResumeOnTrial resume = holding(many(4, "ibm-ai-engineering")).listing(held("ibm-data-science"));
        assertThat(resume.says(NOT_DEPLOYED)).isEqualTo("red");
        assertThat(resume.mandated("mooc-professional-certificate").says(NOT_DEPLOYED))
                .isEqualTo("no");
        assertThat(resume.mandated("ibm-data-science").says(NOT_DEPLOYED)).isEqualTo("no");
    }

    @Test
    void whatWasNotReadMayHoldThePortfolioOrTheWork() {
        ResumeOnTrial resume = five().unread("page 2: not read");
        assertThat(resume.says(NO_PORTFOLIO)).isEqualTo("undecided");
        assertThat(resume.says(NOT_DEPLOYED)).isEqualTo("undecided");
        assertThat(holding(held("ibm-ai-engineering")).unread("page 2").says(INSTEAD))
                .isEqualTo("undecided");
    }

    @Test
    void inALanguageWhoseVerbsAreNotKnownNobodyCanTellWhatWasDeployed() {
        assertThat(five().language("pl").undecided()).contains(NO_PORTFOLIO, NOT_DEPLOYED, INSTEAD);
        assertThat(five().language("pl").portfolio().says(NO_PORTFOLIO)).isEqualTo("no");
        assertThat(five().language("de").says(NOT_DEPLOYED)).isEqualTo("red");
    }

    @Test
    void publicationsOfAResearcherStandInForBoth() {
        ResumeOnTrial resume = five().publications();
        assertThat(resume.says(NOT_DEPLOYED)).isEqualTo("red");
        assertThat(resume.role(Role.RESEARCH).flags()).doesNotContain(NO_PORTFOLIO, NOT_DEPLOYED);
    }

    @Test
    void nonTechnicalRolesNeedNeither() {
        assertThat(five().role(Role.NON_TECHNICAL).flags()).doesNotContain(NO_PORTFOLIO, NOT_DEPLOYED, INSTEAD);
        assertThat(holding(many(5, "kaggle-learn")).role(Role.NON_TECHNICAL).says(COURSES))
                .isEqualTo("no");
    }

    @Test
    void nothingRestsOnAnAmbiguousItemAlone() {
        Thresholds one = new Thresholds(1, 5, 1, 1, 40);
        ResumeOnTrial resume = holding(held("ibm-ai-engineering").ambiguous()).thresholds(one);
        assertThat(resume.flags()).isEmpty();
        assertThat(resume.listing(held("ibm-ai-engineering").written("Another")).flags())
                .contains(NO_PORTFOLIO, NOT_DEPLOYED, INSTEAD, COLLECTING);
    }

    @Test
    void oneCertificationAndNoSubstanceIsNoise() {
        ResumeOnTrial one = holding(held("ibm-ai-engineering"));
        assertThat(one.says(INSTEAD)).isEqualTo("noise");
        assertThat(one.flag(INSTEAD).map(Flag::reason))
                .hasValue("1 certification held, and neither portfolio nor publications nor production work beside it");
    }

    @Test
    void anySubstanceWillDo() {
        assertThat(holding(held("ibm-ai-engineering")).portfolio().says(INSTEAD))
                .isEqualTo("no");
        assertThat(holding(held("ibm-ai-engineering")).publications().says(INSTEAD))
                .isEqualTo("no");
        assertThat(holding(held("ibm-ai-engineering")).production(1).says(INSTEAD))
                .isEqualTo("no");
        assertThat(holding(held("kaggle-learn")).says(INSTEAD)).isEqualTo("no");
    }

    @Test
    void fiveCoursesWithoutPortfolioAreNoise() {
        assertThat(holding(many(5, "kaggle-learn")).says(COURSES)).isEqualTo("noise");
        assertThat(holding(many(4, "kaggle-learn")).says(COURSES)).isEqualTo("no");
        assertThat(holding(many(5, "kaggle-learn")).portfolio().says(COURSES)).isEqualTo("no");
        assertThat(holding(many(5, "az-900")).says(COURSES)).isEqualTo("no");
        assertThat(holding(many(5, "kaggle-learn")).unread("page 2").says(COURSES))
                .isEqualTo("undecided");
    }

    @Test
    void coursesAreNotHeldAgainstSomebodyTwice() {
        ResumeOnTrial resume = five();
        assertThat(resume.says(COURSES)).isEqualTo("no");
        assertThat(resume.language("pl").says(COURSES)).isEqualTo("no");
        assertThat(five().disabled(NO_PORTFOLIO).says(COURSES)).isEqualTo("noise");
    }

    @Test
    void ratedAndOtherCoursesCountTogether() {
        ResumeOnTrial resume = holding(many(4, "kaggle-learn")).listing(held("ibm-ai-engineering"));
        assertThat(resume.says(COURSES)).isEqualTo("noise");
    }

    @Test
    void eightOfAnyKindAreACollection() {
        assertThat(holding(many(8, "az-900")).portfolio().production(9).says(COLLECTING))
                .isEqualTo("noise");
        assertThat(holding(many(7, "az-900")).says(COLLECTING)).isEqualTo("no");
        assertThat(holding(many(7, "az-900")).listing(held("unlisted")).says(COLLECTING))
                .isEqualTo("noise");
        assertThat(holding(many(8, "az-900")).unread("page 2").says(COLLECTING)).isEqualTo("noise");
    }

    @Test
    void licencesAndMandatedOnesAreNotCollected() {
        assertThat(holding(many(7, "az-900"))
                        .listing(held("unlisted").licence())
                        .says(COLLECTING))
                .isEqualTo("no");
        assertThat(holding(many(8, "az-900")).mandated("az-900").says(COLLECTING))
                .isEqualTo("no");
    }
}
