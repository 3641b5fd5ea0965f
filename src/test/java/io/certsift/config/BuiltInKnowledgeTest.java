package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.GuideFacts;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Tier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The files that come with the program, as they are read. */
class BuiltInKnowledgeTest {
    private final Knowledge knowledge = KnowledgeReader.builtIn().read(Optional.empty());

    @Test
    void loadsWithoutProblems() {
        assertThat(knowledge.catalog().version()).isEqualTo("2026.11");
        assertThat(knowledge.catalog().entries()).hasSizeGreaterThan(13);
    }

    @Test
    void holdsTheGuidesEntriesWithTheirTiers() {
        assertThat(tier("google-professional-ml-engineer")).isEqualTo(Tier.HIGH);
        assertThat(tier("aws-ml-specialty")).isEqualTo(Tier.HIGH);
        assertThat(tier("tensorflow-developer")).isEqualTo(Tier.HIGH);
        assertThat(tier("azure-ai-engineer-associate")).isEqualTo(Tier.MODERATE);
        assertThat(tier("ibm-ai-engineering")).isEqualTo(Tier.MODERATE);
        assertThat(tier("deeplearning-ai-tensorflow-developer")).isEqualTo(Tier.MODERATE);
        assertThat(tier("ai-certs-ai-plus")).isEqualTo(Tier.LOW);
        assertThat(tier("aws-ai-practitioner")).isEqualTo(Tier.LOW);
        assertThat(tier("azure-ai-fundamentals")).isEqualTo(Tier.LOW);
        assertThat(tier("mooc-professional-certificate")).isEqualTo(Tier.LOW);
        assertThat(tier("prompt-engineering")).isEqualTo(Tier.AVOID);
        assertThat(tier("ai-ethics")).isEqualTo(Tier.AVOID);
        assertThat(tier("bootcamp-completion")).isEqualTo(Tier.AVOID);
        assertThat(tier("vendor-ai-specialist")).isEqualTo(Tier.AVOID);
    }

    @Test
    void saysOfEveryRatedEntryWhatItProvesByAllFiveCriteria() {
        assertThat(knowledge.catalog().entries().stream()
                        .filter(entry -> entry.tier().rated()))
                .allSatisfy(entry -> {
                    GuideFacts facts =
                            entry.facts().orElseThrow(() -> new AssertionError(entry.id() + " has no facts"));
                    assertThat(facts.proves()).as(entry.id()).isNotEmpty();
                    assertThat(facts.doesNotProve()).as(entry.id()).isNotEmpty();
                    assertThat(facts.criteria()).as(entry.id()).hasSize(5);
                });
    }

    @Test
    void givesEveryEntryALineThatMustMatch() {
        assertThat(knowledge.catalog().entries().stream()
                        .filter(entry -> entry.matches().isEmpty())
                        .map(CatalogEntry::id))
                .isEmpty();
    }

    @Test
    void namesTheMarketplaces() {
        assertThat(knowledge.issuers().names(Issuer.Kind.MARKETPLACE)).contains("Udemy");
    }

    private Tier tier(String id) {
        return knowledge.catalog().entry(id).orElseThrow().tier();
    }
}
