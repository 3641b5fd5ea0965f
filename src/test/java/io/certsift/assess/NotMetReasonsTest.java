package io.certsift.assess;

import static io.certsift.assess.Named.held;
import static io.certsift.assess.Named.inProgress;
import static io.certsift.assess.Named.many;
import static io.certsift.assess.ResumeOnTrial.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Judgement;
import io.certsift.model.Judgement.Result;
import io.certsift.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that does not fire tells what decided, with its numbers. */
class NotMetReasonsTest {
    @Test
    void everyRuleIsJudgedOnceAndGivesAReason() {
        List<Judgement> judgements =
                holding(held("ibm-ai-engineering")).assessed().judgements();
        assertThat(judgements).extracting(Judgement::id).containsExactlyElementsOf(Assessor.flagIds());
        assertThat(judgements)
                .allSatisfy(one -> assertThat(one.reason()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void aCountTellsHowManyAreNeeded() {
        ResumeOnTrial three = holding(many(3, "ibm-ai-engineering"));
        assertThat(reason(three, "many-certs-no-portfolio")).isEqualTo("3 certifications held, 5 needed");
        assertThat(reason(three, "cert-collecting")).isEqualTo("3 certificates held, 8 needed, rated or not");
        assertThat(reason(three, "many-courses-no-portfolio"))
                .isEqualTo("3 certificates, 5 needed on AI, data or software");
    }

    @Test
    void whatAnswersAWarningIsNamed() {
        ResumeOnTrial five = holding(many(5, "ibm-ai-engineering")).portfolio().production(2);
        assertThat(reason(five, "many-certs-no-portfolio"))
                .isEqualTo("5 certifications held, and beside them: 1 portfolio link, 2 production statements");
        assertThat(reason(five, "certs-instead-of-substance"))
                .isEqualTo("there is work to show: 1 portfolio link, 2 production statements");
    }

    @Test
    void anotherRoleIsAReason() {
        ResumeOnTrial sales = holding(many(5, "azure-ai-fundamentals")).role(Role.NON_TECHNICAL);
        assertThat(reason(sales, "many-certs-no-portfolio")).isEqualTo("the role is not technical");
        assertThat(reason(holding(held("azure-ai-fundamentals")), "role-appropriate"))
                .isEqualTo("the role is technical");
    }

    @Test
    void whatIsHeldBesideIsNamed() {
        assertThat(reason(holding(held("ibm-ai-engineering"), inProgress("azure-ai-fundamentals")), "in-progress-only"))
                .isEqualTo("1 certification held or expired beside those in progress");
        assertThat(reason(holding(held("ibm-ai-engineering"), held("azure-ai-fundamentals")), "only-low-signal"))
                .startsWith("1 is of a better level: The ibm-ai-engineering");
    }

    @Test
    void aRuleThatCannotBeJudgedOrIsSwitchedOffSaysSo() {
        ResumeOnTrial torn = holding(many(5, "ibm-ai-engineering")).unread("page 2 is cut off");
        assertThat(judgement(torn, "many-certs-no-portfolio").result()).isEqualTo(Result.UNDECIDED);
        assertThat(reason(torn, "many-certs-no-portfolio"))
                .isEqualTo("a part of the file was not read: page 2 is cut off");
        ResumeOnTrial off = holding(many(8, "ibm-ai-engineering")).disabled("cert-collecting");
        assertThat(judgement(off, "cert-collecting").result()).isEqualTo(Result.OFF);
    }

    @Test
    void aRuleThatFiresGivesTheReasonOfItsFlag() {
        ResumeOnTrial five = holding(many(5, "ibm-ai-engineering"));
        assertThat(judgement(five, "many-certs-no-portfolio"))
                .isEqualTo(new Judgement(
                        "many-certs-no-portfolio",
                        Result.MET,
                        five.flag("many-certs-no-portfolio").orElseThrow().reason()));
    }

    private static String reason(ResumeOnTrial resume, String rule) {
        return judgement(resume, rule).reason();
    }

    private static Judgement judgement(ResumeOnTrial resume, String rule) {
        return resume.assessed().judgements().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
