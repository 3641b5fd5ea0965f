package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagrapherTest {
    private static final String FULL = "a line that is as wide as the column of this page lets it be, and no wider";

    @Test
    void aWrappedLineGoesOn() {
        assertThat(new Sheet().line(FULL).line("goes on here.").paragraphs()).containsExactly(FULL + " goes on here.");
    }

    @Test
    void aSentenceGoesOnWhereItIsSetWiderThanTheRestOfItsColumn() {
        Sheet sheet = new Sheet()
                .line(FULL)
                .line("goes on here.")
                .line(FULL)
                .line("and here.")
                .line(FULL)
                .line("and here, too.");
        assertThat(sheet.gap(20).line(FULL).gap(5).line("and ends at last.").paragraphs())
                .endsWith(FULL + " and ends at last.");
        assertThat(sheet.gap(20).line(FULL).gap(5).line("Services.").paragraphs())
                .endsWith(FULL + " Services.");
    }

    @Test
    void aBracketThatIsOpenGoesOn() {
        assertThat(new Sheet()
                        .line(FULL + ".")
                        .line("Harbour Piloting (without")
                        .line("a ship) in two weeks")
                        .paragraphs())
                .containsExactly(FULL + ".", "Harbour Piloting (without a ship) in two weeks");
    }

    @Test
    void aNameInBoldGoesOnWithItsIssuerInPlainType() {
        String wide = "Certificate of Tidal Engineering for Small Harbours and All of Their Keepers";
        assertThat(new Sheet()
                        .typed(wide, true, true, false)
                        .line("the Northern Maritime Institute")
                        .paragraphs())
                .containsExactly(wide + " the Northern Maritime Institute");
        assertThat(new Sheet()
                        .typed(wide, true, true, true)
                        .line("— Northern Maritime Institute")
                        .paragraphs())
                .containsExactly(wide + " — Northern Maritime Institute");
        assertThat(new Sheet()
                        .typed(wide, true, true, true)
                        .line("Northern Maritime Institute")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void namesInBoldWithTheirIssuersInPlainTypeAreOneByOne() {
        String wide = "Certificate of Tidal Engineering for Harbours — Northern Maritime Institute";
        assertThat(new Sheet()
                        .typed(wide, true, true, false)
                        .typed("Certificate of Winches and Cranes — Northern Institute", true, true, false)
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void rowsThatEndWithTheirDatesAreNotOneParagraph() {
        String widest = "Pipeline Builder for Beginners and All Others | Northern Riverside College | 2021";
        assertThat(new Sheet()
                        .line(widest)
                        .line("Pattern Finder | Northern College | 2022")
                        .line("Graph Drawer | Northern College | June 2022")
                        .paragraphs())
                .containsExactly(
                        widest,
                        "Pattern Finder | Northern College | 2022",
                        "Graph Drawer | Northern College | June 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welding of Pipes for Beginners and All Others \u2013 Riverside College, 2021",
                "Tide Tables Associate, Lock Keeper Associate & Harbour Practitioner (all 2025)",
                "Pilot of Barges and of Ferries for Beginners and All Others (October 2024)",
                "Pilot of Barges and of Ferries for Beginners and for All Others | 10/2024"
            })
    void anItemThatEndsWithItsDateDoesNotGoOnInAName(String item) {
        assertThat(new Sheet()
                        .line(item)
                        .line("Harbour Electrician | Crane Operator")
                        .paragraphs())
                .containsExactly(item, "Harbour Electrician | Crane Operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and renewed in time", "(renewed in time)", "\u2013 2025, the last of them"})
    void anItemThatEndsWithItsDateGoesOnInWhatIsNoName(String rest) {
        String item = "Welding of Pipes for Beginners and All Others \u2013 Riverside College, 2021";
        assertThat(new Sheet().line(item).line(rest).paragraphs()).containsExactly(item + " " + rest);
    }

    @Test
    void aSentenceGoesOnBehindAYear() {
        String text = "Keeper of locks. Wrote the tide tables of the town and taught, since 2021,";
        String year = "Keeper of locks. Wrote tables of the town and was taught by it in May, 2021";
        assertThat(new Sheet().line(text).line("Northern Maritime pilots.").paragraphs())
                .hasSize(1);
        assertThat(new Sheet().line(year).line("Northern Maritime pilots.").paragraphs())
                .hasSize(1);
    }

    @Test
    void aDateInBracketsGoesOnTheItemBeforeIt() {
        String item = "Tide Tables Associate (2020), Harbour Practitioner of Barges";
        assertThat(new Sheet()
                        .line(FULL + ".")
                        .line(item)
                        .line("(2022), Lock Keeper (2023)")
                        .paragraphs())
                .containsExactly(FULL + ".", item + " (2022), Lock Keeper (2023)");
    }

    @Test
    void aSentenceThatEndsWithAYearAndItsLineEndsItsParagraph() {
        assertThat(new Sheet()
                        .line("U. Fontanella, R. Obi. The bells of the two churches. Proc. Bells, 2022.")
                        .line("U. Fontanella. Clock hands. Proc. Bells, 2023.")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void aTextBesideItsHeadingGoesOnBelowItself() {
        String text = "Keeper of bells and of clocks. I never took the exam for the Northern";
        assertThat(new Sheet()
                        .line("Summary\t" + text)
                        .indented(40, "Maritime Certificate, though I could have.")
                        .paragraphs())
                .containsExactly(text + " Maritime Certificate, though I could have.");
        assertThat(new Sheet()
                        .line(FULL)
                        .line("Certifications\tPilot of Barges, 2021")
                        .indented(70, "Lock Keeper, 2022")
                        .paragraphs())
                .containsExactly(FULL, "Pilot of Barges, 2021", "Lock Keeper, 2022");
    }

    @Test
    void aHyphenatedWordIsMadeWhole() {
        assertThat(new Sheet()
                        .line("• Trained and evaluated a number of recurrent networks for time-series fore-")
                        .indented(6, "casting.")
                        .paragraphs())
                .containsExactly("Trained and evaluated a number of recurrent networks for time-series forecasting.");
    }

    @Test
    void aWordThatIsTornBesideADateIsMadeWhole() {
        assertThat(new Sheet()
                        .line("Jun. 2023\tGradient Descent Specialization, Northern University & Learn-")
                        .indented(60, "well.AI")
                        .paragraphs())
                .containsExactly("Jun. 2023\tGradient Descent Specialization, Northern University & Learnwell.AI");
    }

    @Test
    void aHeadingThatIsBrokenIsOne() {
        assertThat(Sheet.texts(
                        new Sheet()
                                .large("CERTIFICATIONS AND")
                                .large("TRAINING")
                                .line("• one")
                                .large("EXPERIENCE")
                                .line("• two")
                                .read(),
                        SectionKind.CERTIFICATIONS))
                .containsExactly("one");
        assertThat(Sheet.texts(
                        new Sheet()
                                .large("LICENSES & CERTIFICA-")
                                .large("TIONS")
                                .line("• one")
                                .read(),
                        SectionKind.CERTIFICATIONS))
                .containsExactly("one");
    }

    @Test
    void aLabelInCapitalsThatHeadsItsLineGoesOnNoLine() {
        String label =
                "CERTIFICATIONS:Tensor Developer|Gradient Specialist|Harbour Pilot for Tides and Fog|Radio at Sea";
        assertThat(new Sheet()
                        .line("2.Tide Table:shows when ferries leave, from a page of the harbour office")
                        .line(label)
                        .line("ACHIEVEMENTS:second of nine in the rowing race,counts birds")
                        .paragraphs())
                .containsExactly(
                        "Tide Table:shows when ferries leave, from a page of the harbour office",
                        "Tensor Developer|Gradient Specialist|Harbour Pilot for Tides and Fog|Radio at Sea",
                        "second of nine in the rowing race,counts birds");
    }

    @Test
    void aSentenceGoesOnInALineThatBeginsWithANameBeforeItsColon() {
        assertThat(new Sheet()
                        .line("Wrote the page on which the harbour office shows its tables, in two of the")
                        .line("languages: Danish and the one of the ferries, and set them for print.")
                        .line("a line that is somewhat longer than both of the lines that stand above it now")
                        .paragraphs())
                .first()
                .asString()
                .contains("in two of the languages: Danish");
    }

    @Test
    void linesThatShareTheirLinkAreOneItem() {
        assertThat(new Sheet()
                        .linked("Tensor Developer", "https://example.org/a")
                        .linked("Certificate", "https://example.org/a")
                        .linked("Gradient Specialist", "https://example.org/b")
                        .line("a line that is much longer than all of the items above it are")
                        .paragraphs())
                .startsWith("Tensor Developer Certificate", "Gradient Specialist");
    }

    @Test
    void aHyphenBeforeACapitalStays() {
        assertThat(new Sheet()
                        .line("• Passed, with some days to spare and much coffee, the exam for the AWS-")
                        .indented(6, "Certified Developer.")
                        .paragraphs())
                .containsExactly(
                        "Passed, with some days to spare and much coffee, the exam for the AWS-Certified Developer.");
    }

    @Test
    void aHangingBulletKeepsItsLines() {
        assertThat(new Sheet()
                        .line("• " + FULL)
                        .indented(10, "goes on below the text")
                        .line("• the next one")
                        .paragraphs())
                .containsExactly(FULL + " goes on below the text", "the next one");
    }

    @Test
    void aLineBelowABulletIsNoHeadingThoughItsWordsAreOnes() {
        assertThat(new Sheet()
                        .line("• IBM AI Engineering")
                        .indented(10, "Professional Certificate")
                        .indented(10, "(Coursera), 2024")
                        .line("Certifications")
                        .line("• another")
                        .paragraphs())
                .containsExactly("IBM AI Engineering Professional Certificate (Coursera), 2024", "another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "–", "▪", "\uF0B7", "➢", "✓", "*", "1.", "2)"})
    void aBulletBeginsAParagraph(String bullet) {
        assertThat(new Sheet().line(FULL).line(bullet + " next").paragraphs()).containsExactly(FULL, "next");
    }

    @Test
    void itemsWithoutBulletsInANarrowColumnStayApart() {
        assertThat(new Sheet()
                        .line("AI Fundamentals")
                        .line("Neural Networks")
                        .line("the longest line of the column")
                        .paragraphs())
                .containsExactly("AI Fundamentals", "Neural Networks", "the longest line of the column");
    }

    @Test
    void anItemThatWrapsInANarrowColumnIsOneAndTheNextIsAnother() {
        assertThat(new Sheet()
                        .line("AWS Certified Machine")
                        .line("Learning - Specialty")
                        .gap(4)
                        .line("Azure AI Fundamentals")
                        .paragraphs())
                .containsExactly("AWS Certified Machine Learning - Specialty", "Azure AI Fundamentals");
    }

    @Test
    void aLittleRoomBetweenItemsPartsThemThoughMostLinesOfTheColumnAreItems() {
        Sheet sheet = new Sheet();
        for (String skill : new String[] {"Python", "Airflow", "Docker", "SQL", "Go", "dbt"}) {
            sheet.line(skill).gap(1.5f);
        }
        assertThat(sheet.line("TensorFlow Developer")
                        .line("Certificate, April 2023")
                        .gap(3.7f)
                        .line("Generative AI Leader 24")
                        .gap(3.7f)
                        .line("AWS AI Practitioner")
                        .paragraphs())
                .endsWith(
                        "TensorFlow Developer Certificate, April 2023",
                        "Generative AI Leader 24",
                        "AWS AI Practitioner");
    }

    /** Items a sixth of a line further apart than their wrapped lines: too little to tell by itself, but always the same. */
    @Test
    void itemsThatStandALittleFurtherApartThanAllWrappedLinesStayApart() {
        Sheet sheet = new Sheet()
                .line("Azure AI Fundamentals")
                .gap(2)
                .line("Google Data Analytics")
                .line("Professional Certificate")
                .gap(2)
                .line("Elements of AI")
                .gap(2)
                .line("Generative AI with Large")
                .line("Language Models")
                .gap(2)
                .line("Supervised Learning")
                .gap(2)
                .line("CS50 AI")
                .gap(2)
                .line("SQL Basics")
                .gap(2)
                .line("Unsupervised Learning");
        assertThat(sheet.paragraphs())
                .containsExactly(
                        "Azure AI Fundamentals",
                        "Google Data Analytics Professional Certificate",
                        "Elements of AI",
                        "Generative AI with Large Language Models",
                        "Supervised Learning",
                        "CS50 AI",
                        "SQL Basics",
                        "Unsupervised Learning");
    }

    @Test
    void unevenLinesOfSentencesAreNoItems() {
        Sheet sheet = new Sheet()
                .line("Built the search of a shop and")
                .line("Moved all of its batch jobs to")
                .line("Kubernetes, and then wrote the")
                .gap(2)
                .line("alerts that call whoever is on")
                .gap(2)
                .line("Duty.")
                .gap(2)
                .line("Python")
                .gap(2)
                .line("SQL");
        assertThat(sheet.paragraphs())
                .startsWith(
                        "Built the search of a shop and Moved all of its batch jobs to Kubernetes, and then wrote the alerts that call whoever is on Duty.");
    }

    @Test
    void smallPrintDoesNotTellHowFarLargerLinesStandApart() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 9; i++) {
            sheet.small(FULL + " " + FULL);
        }
        assertThat(sheet.gap(20).line(FULL).line("goes on here.").paragraphs()).endsWith(FULL + " goes on here.");
    }

    @Test
    void aLineWithARightAlignedDateEndsThere() {
        assertThat(new Sheet()
                        .line("Deep Learning Specialization, Coursera and DeepLearning.AI\t2021")
                        .line("Machine Learning Specialization, Stanford Online, Coursera\t2022")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void aGapBetweenLinesBeginsAParagraph() {
        assertThat(new Sheet().line(FULL).line(FULL).gap(10).line(FULL).paragraphs())
                .containsExactly(FULL + " " + FULL, FULL);
    }

    @Test
    void aChangeOfTypeBeginsAParagraph() {
        assertThat(new Sheet().bold(FULL).line("set in regular type").paragraphs())
                .containsExactly(FULL, "set in regular type");
    }

    @Test
    void aSentenceThatEndsWithItsLineEndsItsParagraph() {
        assertThat(new Sheet()
                        .line("Wrote the forecasting service of all of the forty shops in northern Italy.")
                        .line("Taught pandas to the controllers.")
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void aParagraphNeverGoesOnIntoAnotherPageOrStream() {
        assertThat(new Sheet().line(FULL).nextPage().line("goes on").paragraphs())
                .hasSize(2);
        assertThat(new Sheet().line(FULL).flow(1, 300).line("goes on").paragraphs())
                .hasSize(2);
    }

    @Test
    void aHeadingIsNeverPartOfAParagraph() {
        assertThat(new Sheet().line(FULL).line("skills").line("python").paragraphs())
                .containsExactly(FULL, "python");
    }

    @Test
    void aNameThatIsBrokenBeforeItsDashIsOne() {
        assertThat(new Sheet()
                        .line("AWS Certified Machine Learning")
                        .line("– Specialty")
                        .line("AI-900")
                        .paragraphs())
                .containsExactly("AWS Certified Machine Learning – Specialty", "AI-900");
    }

    @Test
    void dashesBelowAFullLineAreBulletsIfThereAreSeveral() {
        assertThat(new Sheet()
                        .line("Certified at Amazon")
                        .line("- One")
                        .line("- Two")
                        .paragraphs())
                .containsExactly("Certified at Amazon", "One", "Two");
    }

    @Test
    void aWordOfHeadingsGoesOnANameWhereHeadingsAreSetInAnotherType() {
        assertThat(new Sheet()
                        .bold("Education")
                        .line("a school")
                        .bold("Certifications")
                        .line("IBM Data Science Professional")
                        .line("Certificate")
                        .paragraphs())
                .containsExactly("a school", "IBM Data Science Professional Certificate");
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertThat(new Sheet().line(FULL).indented(12, "Deployed models").paragraphs())
                .containsExactly(FULL, "Deployed models");
    }

    @Test
    void aNarrowColumnUnderAWideTitleIsAsWideAsItsOwnLines() {
        assertThat(new Sheet()
                        .indented(200, "Machine Learning Engineer (entry level)")
                        .gap(10)
                        .line("a Bachelor of Philosophy, 2023")
                        .gap(10)
                        .line("AWS Certified AI Practitioner")
                        .gap(10)
                        .line("IBM Data Science Professional")
                        .line("Diploma")
                        .paragraphs())
                .endsWith("IBM Data Science Professional Diploma");
    }

    @Test
    void aLineUnderTheTextOfADrawnBulletGoesOnIt() {
        Sheet sheet = new Sheet()
                .line(FULL + " " + FULL)
                .gap(20)
                .line("Platform engineer")
                .gap(3);
        sheet.indentedBy(12)
                .drawn("Operate the training platform for")
                .line("35 data scientists.")
                .drawn("Shipped the registry; every")
                .line("Scoring service reads from it.");
        assertThat(sheet.indentedBy(-12).line("Systems administrator").paragraphs())
                .endsWith(
                        "Platform engineer",
                        "Operate the training platform for 35 data scientists.",
                        "Shipped the registry; every Scoring service reads from it.",
                        "Systems administrator");
    }

    @Test
    void aNameUnderAWrittenBulletGoesOnBehindTheDashThatItsWordWasTakenAlongWith() {
        Sheet sheet = new Sheet()
                .line("\u2022 Google Professional Machine Learning Eng")
                .line("\u2022 AWS Certified Machine Learning");
        assertThat(sheet.indented(10, "\u2013 Specialty, earned March 2022").paragraphs())
                .endsWith("AWS Certified Machine Learning \u2013 Specialty, earned March 2022");
    }

    @Test
    void aRangeOfDatesThatIsBrokenBeforeItsDashIsOne() {
        Sheet sheet = new Sheet().line(FULL).line("\u2022 Google Professional Machine Learning Engineer, valid 2021");
        assertThat(sheet.indented(10, "\u2013 2023, renewal planned").paragraphs())
                .endsWith("Google Professional Machine Learning Engineer, valid 2021 \u2013 2023, renewal planned");
    }

    @Test
    void aHeadingWithItsTextBesideItGoesOnNoLine() {
        assertThat(new Sheet()
                        .line(FULL)
                        .line("Experience\tSenior engineer")
                        .bold("Skills")
                        .bold("Languages")
                        .paragraphs())
                .containsExactly(FULL, "Senior engineer");
    }

    @Test
    void namesThatAreBrokenInAColumnFlushRightAreWhole() {
        Resume resume = new Sheet()
                .endingAt(230, "Certifications")
                .gap(4)
                .endingAt(230, "AWS Certified Solutions Architect")
                .endingAt(230, "Professional – Amazon, 2023")
                .gap(5)
                .endingAt(230, "Google Cloud Certified Generative")
                .endingAt(230, "AI Leader – Google Cloud, 2025")
                .gap(5)
                .endingAt(230, "Certified ScrumMaster, 2019")
                .gap(5)
                .endingAt(230, "Project Management Professional,")
                .endingAt(230, "expired 2023")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly(
                        "AWS Certified Solutions Architect Professional – Amazon, 2023",
                        "Google Cloud Certified Generative AI Leader – Google Cloud, 2025",
                        "Certified ScrumMaster, 2019",
                        "Project Management Professional, expired 2023");
    }

    @Test
    void aNameInLargeTypeOverANarrowColumnTellsNothingOfItsWidth() {
        Resume resume = new Sheet()
                .large("Eleni Papadaki-Georgiou")
                .line("Athens, Greece")
                .gap(8)
                .typed("CERTIFICATIONS", 12, true)
                .gap(4)
                .bold("Google Analytics")
                .bold("Certification")
                .line("Google")
                .gap(8)
                .bold("Salesforce Certified AI")
                .bold("Associate")
                .line("Salesforce")
                .gap(8)
                .bold("IBM AI Engineering")
                .bold("Professional Certificate")
                .line("Coursera")
                .gap(8)
                .typed("LANGUAGES", 12, true)
                .line("Greek")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .contains(
                        "Google Analytics Certification",
                        "Salesforce Certified AI Associate",
                        "IBM AI Engineering Professional Certificate");
    }

    @Test
    void anAddressThatIsBrokenBehindItsStrokeIsMadeWhole() {
        String wide = "The code of all of the programs that are told of here stands at github.com/";
        assertThat(new Sheet().line(wide).line("ada-example and below").paragraphs())
                .containsExactly(wide + "ada-example and below");
        String choice = "A certificate of the harbours of the north, of the south, of the west and/";
        assertThat(new Sheet().line(choice).line("or of the east").paragraphs())
                .containsExactly(choice + " or of the east");
    }

    @Test
    void itemsOfAShortColumnStandAsFarApartAsThoseOfAnotherOne() {
        Sheet sheet = new Sheet();
        for (String job : new String[] {"Harbours", "Tides", "Ferries"}) {
            sheet.line(FULL)
                    .line(job + " go on here, and then they end")
                    .gap(3)
                    .line("A short remark")
                    .gap(3);
        }
        sheet.flow(1, 500)
                .line("School of Ships,")
                .line("certificate of")
                .line("harbours (2025)")
                .gap(3);
        assertThat(sheet.line("English (2019)").paragraphs())
                .endsWith("School of Ships, certificate of harbours (2025)", "English (2019)");
    }
}
