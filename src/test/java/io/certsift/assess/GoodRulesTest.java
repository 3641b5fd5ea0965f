package io.certsift.assess;

import static io.certsift.assess.Named.expired;
import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.inProgress;
import static io.certsift.assess.ResumeOnTrial.blank;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.Role;
import org.junit.jupiter.api.Test;

class GoodRulesTest {
    private static final String FIT = "role-appropriate";
    private static final String BACKED = "high-signal-backed";
    private static final String FIRST = "substance-first";
    private static final String WITHOUT = "substance-without-certs";

    @Test
    void fundamentalsSuitRolesThatAreNotTechnical() {
        assertThat(holding(held("azure-ai-fundamentals"))
                        .role(Role.NON_TECHNICAL)
                        .says(FIT))
                .isEqualTo("good");
        assertThat(holding(held("azure-ai-fundamentals")).says(FIT)).isEqualTo("no");
        assertThat(holding(held("ibm-data-science")).role(Role.NON_TECHNICAL).says(FIT))
                .isEqualTo("no");
        assertThat(holding(held("azure-ai-fundamentals").ambiguous())
                        .role(Role.NON_TECHNICAL)
                        .says(FIT))
                .isEqualTo("no");
    }

    @Test
    void aMandatedOneStillSuits() {
        assertThat(holding(held("azure-ai-fundamentals"))
                        .role(Role.NON_TECHNICAL)
                        .mandated("azure-ai-fundamentals")
                        .flags())
                .containsExactly("mandated", FIT);
    }

    @Test
    void portfolioOrProductionBacksAHighOne() {
        assertThat(holding(held("aws-ml-specialty")).portfolio().says(BACKED)).isEqualTo("good");
        assertThat(holding(held("aws-ml-specialty")).production(2).flag(BACKED).map(Flag::reason))
                .hasValue("The aws-ml-specialty, with 2 production statements beside it");
        assertThat(holding(held("aws-ml-specialty")).says(BACKED)).isEqualTo("no");
        assertThat(holding(held("ibm-ai-engineering")).portfolio().says(BACKED)).isEqualTo("no");
        assertThat(holding(held("aws-ml-specialty").ambiguous()).portfolio().says(BACKED))
                .isEqualTo("no");
        assertThat(holding(expired("aws-ml-specialty")).portfolio().says(BACKED))
                .isEqualTo("no");
    }

    @Test
    void publicationsBackItForResearchAndAreQuoted() {
        ResumeOnTrial resume = holding(held("aws-ml-specialty")).publications();
        assertThat(resume.says(BACKED)).isEqualTo("no");
        assertThat(resume.role(Role.RESEARCH).flag(BACKED).orElseThrow().evidence())
                .extracting(Quote::text)
                .containsExactly("The aws-ml-specialty", "A paper");
        assertThat(resume.says(FIRST)).isEqualTo("good");
    }

    @Test
    void substanceFirstNeedsBoth() {
        assertThat(holding(held("ibm-ai-engineering")).portfolio().production(1).says(FIRST))
                .isEqualTo("good");
        assertThat(holding(held("ibm-ai-engineering")).portfolio().says(FIRST)).isEqualTo("no");
        assertThat(holding(held("ibm-ai-engineering")).production(1).says(FIRST))
                .isEqualTo("no");
        assertThat(holding(held("az-900")).portfolio().production(1).says(FIRST))
                .isEqualTo("no");
        assertThat(holding(held("ibm-ai-engineering").ambiguous())
                        .portfolio()
                        .production(1)
                        .says(FIRST))
                .isEqualTo("no");
    }

    @Test
    void fiveProductionStatementsNeedNoCertification() {
        assertThat(blank().production(5).says(WITHOUT)).isEqualTo("good");
        assertThat(blank().production(4).says(WITHOUT)).isEqualTo("no");
        assertThat(blank().production(3)
                        .thresholds(new Thresholds(5, 3, 8, 5, 40))
                        .says(WITHOUT))
                .isEqualTo("good");
        assertThat(holding(held("az-900"), inProgress("aws-ml-specialty"))
                        .production(5)
                        .says(WITHOUT))
                .isEqualTo("good");
        assertThat(holding(held("prompt-course")).production(5).says(WITHOUT)).isEqualTo("no");
    }

    @Test
    void portfolioAndPublicationsTogetherNeedNoneEither() {
        assertThat(blank().portfolio().publications().says(WITHOUT)).isEqualTo("good");
        assertThat(blank().portfolio().says(WITHOUT)).isEqualTo("no");
        assertThat(blank().publications().role(Role.RESEARCH).says(WITHOUT)).isEqualTo("no");
    }

    @Test
    void aCertificationMayStandInWhatWasNotRead() {
        assertThat(blank().production(5).unread("page 2").says(WITHOUT)).isEqualTo("undecided");
        assertThat(holding(held("ibm-ai-engineering"))
                        .portfolio()
                        .production(1)
                        .unread("page 2")
                        .says(FIRST))
                .isEqualTo("good");
    }

    @Test
    void productionInALanguageOfUnknownVerbsLeavesThemUndecided() {
        assertThat(blank().language("pl").undecided()).containsExactly(WITHOUT);
        assertThat(blank().language("pl").portfolio().publications().says(WITHOUT))
                .isEqualTo("good");
        ResumeOnTrial resume = holding(held("aws-ml-specialty")).language("pl");
        assertThat(resume.says(BACKED)).isEqualTo("undecided");
        assertThat(resume.says(FIRST)).isEqualTo("no");
        assertThat(resume.portfolio().says(BACKED)).isEqualTo("good");
        assertThat(resume.says(FIRST)).isEqualTo("undecided");
    }
}
