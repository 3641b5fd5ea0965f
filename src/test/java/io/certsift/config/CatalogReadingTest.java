package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.config.KnowledgeReader.LocatedKnowledge;
import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.knowledge.ClassPattern;
import io.certsift.knowledge.GuideFacts;
import io.certsift.knowledge.GuideFacts.Criterion;
import io.certsift.knowledge.Near;
import io.certsift.knowledge.Validity;
import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.PartialDate;
import io.certsift.model.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReadingTest {
    private static final KnowledgeReader SAMPLE = KnowledgeReader.of("config/sample");
    private static final String NEW_ENTRY = """
            entries:
              - id: my-exam
                name: My Exam
                source: extended
                tier: low
                kind: exam
                field: data
            """;

    @TempDir
    private Path folder;

    @Test
    void everyKeyOfAnEntryArrives() {
        GuideFacts facts = new GuideFacts(
                List.of("practical work on AWS"),
                List.of("theory"),
                List.of("in AWS shops"),
                List.of("elsewhere"),
                "fundamentals",
                "two to three months",
                "about 300 USD",
                "Knows the services; ask what was deployed.",
                List.of(
                        new Criterion("technical-depth", "fair", "services more than theory"),
                        new Criterion("rigour", "strong", "supervised exam"),
                        new Criterion("independence", "weak", "bound to one cloud"),
                        new Criterion("recognition", "strong", "asked for"),
                        new Criterion("signal", "strong", "hard without practice")));

        assertThat(builtIn("aws-ml-specialty"))
                .isEqualTo(new CatalogEntry(
                        "aws-ml-specialty",
                        "AWS Certified Machine Learning - Specialty",
                        Source.GUIDE,
                        Tier.HIGH,
                        Optional.empty(),
                        CredentialKind.EXAM,
                        Field.AI,
                        "Amazon Web Services",
                        List.of("aws"),
                        List.of(
                                new Alias("AWS Certified Machine Learning - Specialty", Strength.DISTINCT),
                                new Alias("AWS ML Specialty", Strength.DISTINCT),
                                new Alias("AWS Machine Learning Specialty", Strength.DISTINCT),
                                new Alias("Machine Learning Specialty", Strength.TITLE_LIKE),
                                new Alias("ML Specialty", Strength.NEEDS_ISSUER)),
                        List.of("MLS-C01"),
                        new Near(List.of(), List.of("udemy")),
                        Optional.of("aws"),
                        Optional.of(new Boundary(PartialDate.ofMonth(2018, 11), true)),
                        Optional.of(new Boundary(new PartialDate(2026, 3, 31), false)),
                        false,
                        Optional.of(new Validity(36, Optional.of(new Validity.Earlier(PartialDate.ofYear(2019), 24)))),
                        List.of("https://www.credly.com/badges/<uuid>"),
                        List.of("AWS Certified Machine Learning Engineer - Associate"),
                        false,
                        false,
                        Optional.empty(),
                        Optional.of(facts),
                        List.of(),
                        List.of("AWS Certified Machine Learning – Specialty (2023)"),
                        List.of("AWS Certified Machine Learning Engineer – Associate")));
    }

    @Test
    void classesHavePatterns() {
        CatalogEntry entry = builtIn("prompt-engineering");

        assertThat(entry.patterns())
                .containsExactly(new ClassPattern(
                        List.of(List.of("prompt"), List.of("engineering", "<ai-topic>")), List.of("<marketplace>")));
        assertThat(entry.roleFit()).isTrue();
        assertThat(entry.earnable()).isTrue();
    }

    @Test
    void membersHaveTheTierAndTheFactsOfTheirClassExceptWhereTheyDiffer() {
        CatalogEntry member = builtIn("vanderbilt-prompt-engineering");
        GuideFacts facts = member.facts().orElseThrow();

        assertThat(member.tier()).isEqualTo(Tier.AVOID);
        assertThat(member.reportedId()).isEqualTo("prompt-engineering");
        assertThat(facts.proves()).containsExactly("eighteen hours of video");
        assertThat(facts.doesNotProve()).containsExactly("engineering");
        assertThat(facts.criteria())
                .contains(new Criterion("rigour", "fair", "graded exercises"), new Criterion("signal", "weak", "none"));
        assertThat(member.patterns()).isEmpty();
        assertThat(member.roleFit()).isFalse();
    }

    @Test
    void anEntryOfTheUsersReplacesTheKeysThatItNamesAndKeepsTheOthers() throws IOException {
        CatalogEntry entry = with("""
                        entries:
                          - id: aws-ml-specialty
                            aliases: [AWS Cert ML]
                            last-exam: {date: 2027-01, sure: true}
                        """).entry("aws-ml-specialty").orElseThrow();

        assertThat(entry.aliases().stream().map(Alias::text))
                .containsExactly(
                        "AWS Certified Machine Learning - Specialty",
                        "AWS Cert ML",
                        "Machine Learning Specialty",
                        "ML Specialty");
        assertThat(entry.lastExam()).contains(new Boundary(PartialDate.ofMonth(2027, 1), true));
        assertThat(entry.codes()).containsExactly("MLS-C01");
        assertThat(entry.facts()).isPresent();
    }

    @Test
    void aTierThatTheUserChangesOnAClassHoldsForItsMembers() throws IOException {
        Catalog catalog = with("entries: [{id: prompt-engineering, tier: low}]");

        assertThat(catalog.entry("vanderbilt-prompt-engineering").orElseThrow().tier())
                .isEqualTo(Tier.LOW);
    }

    @Test
    void aNewIdAddsAnEntryAfterTheOthers() throws IOException {
        List<CatalogEntry> entries = with(NEW_ENTRY).entries();

        assertThat(entries.stream().map(CatalogEntry::id))
                .containsExactly("aws-ml-specialty", "prompt-engineering", "vanderbilt-prompt-engineering", "my-exam");
        assertThat(entries.get(3).facts()).isEmpty();
        assertThat(entries.get(3).near()).isEqualTo(Near.anything());
    }

    @Test
    void theVersionTellsTheUsersFileByItsContent() throws IOException {
        assertThat(SAMPLE.read(Optional.empty()).catalog().version()).isEqualTo("2026.11");
        assertThat(with("entries: []\n").version()).isEqualTo("2026.11+26d1c40e");
        assertThat(with("entries: [] \n").version()).isNotEqualTo("2026.11+26d1c40e");
    }

    @Test
    void aProblemOfALaterStagePointsAtTheLineThatItIsAbout() throws IOException {
        Path file = file(NEW_ENTRY + "    matches: [My Exam 2020, My Exm]\n");
        LocatedKnowledge located = SAMPLE.locate(Optional.of(file));

        assertThat(located.positions().problem("my-exam", "My Exm", "not recognised"))
                .hasToString(file + ":8:29: not recognised");
        assertThat(located.positions().problem("my-exam", "elsewhere", "not recognised"))
                .hasToString(file + ":2:9: not recognised");
        assertThat(located.positions().entriesOf(file.toString())).isEqualTo(1);
    }

    @Test
    void equalNamesAreNoProblemWhereTheIssuersTellThemApart() throws IOException {
        Catalog catalog = with(
                NEW_ENTRY + "    issuers: [google]\n    aliases-needing-issuer: [Prompt Engineering for ChatGPT]\n");

        assertThat(catalog.entries()).hasSize(4);
    }

    @Test
    void damagedProgramFilesAreTold() {
        assertThatThrownBy(() -> KnowledgeReader.of("config/nowhere").read(Optional.empty()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config/nowhere/catalog/index.yaml: this built-in file is missing");
    }

    private CatalogEntry builtIn(String id) {
        return SAMPLE.read(Optional.empty()).catalog().entry(id).orElseThrow();
    }

    private Catalog with(String users) throws IOException {
        return SAMPLE.read(Optional.of(file(users))).catalog();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("catalog.yaml"), content);
    }
}
