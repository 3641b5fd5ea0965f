package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionReaderTest {
    private final ProductionReader reader =
            new ProductionReader(Tables.lexicons().evidence());

    static List<String> production() {
        return Tables.lines("production.txt");
    }

    static List<String> notProduction() {
        return Tables.lines("not-production.txt");
    }

    static List<String> productionOfOtherTrades() {
        return Tables.lines("production-of-other-trades.txt");
    }

    static List<String> notProductionOfOtherTrades() {
        return Tables.lines("not-production-of-other-trades.txt");
    }

    @ParameterizedTest
    @MethodSource("production")
    void aSystemPutIntoServiceCounts(String bullet) {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet(bullet), true)).containsExactly(bullet);
    }

    @Test
    void eachCellOfARowTellsForItself() {
        String row = "2020 - now\tMoss Foods, engineer\tShipped the demand service; 61 shops order by it";
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet(row), true))
                .containsExactly("Shipped the demand service; 61 shops order by it");
    }

    @ParameterizedTest
    @MethodSource("notProduction")
    void workThatPutsNothingIntoServiceDoesNotCount(String bullet) {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet(bullet), true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("productionOfOtherTrades")
    void softwarePutIntoServiceCountsInEveryTrade(String bullet) {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet(bullet), false)).containsExactly(bullet);
    }

    @ParameterizedTest
    @MethodSource("notProductionOfOtherTrades")
    void theSameVerbsOfOtherTradesDoNotCount(String bullet) {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet(bullet), false)).isEmpty();
    }

    @Test
    void everySentenceOfRunningTextCountsByItself() {
        String text = "I deployed a fraud model for two banks. Then I took a year off. We launched a ranking service.";
        assertThat(read(SectionKind.EXPERIENCE, Tables.prose(text), true))
                .containsExactly("I deployed a fraud model for two banks.", "We launched a ranking service.");
    }

    @Test
    void aBulletOfTwoSentencesCountsOnce() {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet("Deployed a bot. Shipped a second bot."), true))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I build and deploy models.",
                "Deploying models is what I like.",
                "Operates where it hurts.",
                "I build pricing systems: data checks, training, and monitoring in production."
            })
    void aProfileThatTellsWhatOneDoesNamesNothingDone(String sentence) {
        assertThat(read(SectionKind.SUMMARY, Tables.prose(sentence), true)).isEmpty();
    }

    @Test
    void aProfileThatTellsWhatWasDoneCounts() {
        assertThat(read(SectionKind.SUMMARY, Tables.prose("Shipped ranking models to 3 million readers."), true))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERIENCE", "PROJECTS", "OTHER", "LANGUAGES", "CONTACT"})
    void whatWasShippedCountsUnderTheWrongHeadingToo(SectionKind kind) {
        assertThat(read(kind, Tables.bullet("Deployed a demand forecast that answers 4,000 requests a minute."), true))
                .hasSize(1);
    }

    @Test
    void textUnderAHeadingOfNoKindThatTellsWhatOneDoesNamesNothingDone() {
        assertThat(read(SectionKind.OTHER, Tables.prose("Running and deploying services on private clouds."), true))
                .isEmpty();
        assertThat(read(SectionKind.OTHER, Tables.bullet("Deploying a rota service on a private cloud."), true))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDUCATION", "CERTIFICATIONS", "COURSES", "SKILLS", "REFERENCES", "INTERESTS"})
    void courseworkAndDescriptionsOfCertificatesDoNotCount(SectionKind kind) {
        assertThat(read(kind, Tables.bullet("Deployed a fraud model on SageMaker for 12 banks."), true))
                .isEmpty();
    }

    @Test
    void jobsThatStandUnderTheHeadingOfSkillsCount() {
        Paragraph bullet = Tables.bullet("Deployed a fraud model on SageMaker for 12 banks.");
        Section section = Tables.section(
                SectionKind.SKILLS,
                Tables.prose("Example Bank, February 2019 - Present"),
                Tables.prose("Example Mill, 2015 – 2019"),
                bullet);
        assertThat(reader.read(section, bullet, true)).hasSize(1);
    }

    @Test
    void fourTechnologiesMakeAResumeOneAboutSoftware() {
        assertThat(reader.technical(resume("Python, SQL and Docker"))).isFalse();
        assertThat(reader.technical(resume("Python, SQL, Docker, Kafka"))).isTrue();
    }

    @Test
    void whoeverDevelopsForAPlatformMakesSoftware() {
        Section jobs = Tables.section(SectionKind.EXPERIENCE, Tables.prose("Salesforce Developer, Elm Homes"));
        assertThat(reader.technical(new Resume(1, List.of(jobs), List.of(), "en", List.of())))
                .isTrue();
    }

    @Test
    void everydayWordsAreNoTechnologies() {
        String text = "Swift to react; the rest of the spring season I cooked for Julia, Stan and Ray.";
        assertThat(reader.technical(resume(text))).isFalse();
    }

    private List<String> read(SectionKind kind, Paragraph paragraph, boolean technical) {
        return reader.read(Tables.section(kind, paragraph), paragraph, technical).stream()
                .map(Quote::text)
                .toList();
    }

    private static Resume resume(String text) {
        return new Resume(
                1, List.of(Tables.section(SectionKind.SKILLS, Tables.prose(text))), List.of(), "en", List.of());
    }
}
