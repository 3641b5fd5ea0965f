package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final String NAME = "Ada Example";
    private static final String CONTACTS = "Machine learning for tides and ferries, Harbour Town | ada@example.com";

    @Test
    void aLineOverASidebarAndTheColumnBesideItTellsNothingOfTheSidebarsWidth() {
        Sheet sheet = new Sheet()
                .line(CONTACTS)
                .gap(20)
                .line("School of Ships and")
                .line("Tides, certificate of")
                .line("the northern harbours")
                .line("in the third class");
        sheet.flow(1, 200).gap(40).line("A text of the main column that is long enough");
        assertThat(sheet.paragraphs())
                .contains("School of Ships and Tides, certificate of the northern harbours in the third class");
    }

    @Test
    void aLineThatReachesOverAllTextBelowTellsNothingOfItsWidth() {
        Sheet sheet = new Sheet().line(NAME).line(CONTACTS).gap(20);
        for (String port : new String[] {"Oslo", "Kiel", "Riga"}) {
            sheet.line("The harbour of " + port + " and")
                    .line("all of its ferries,")
                    .line("with three of those")
                    .line("that Example Lines run");
        }
        assertThat(sheet.paragraphs())
                .contains("The harbour of Oslo and all of its ferries, with three of those that Example Lines run "
                        + "The harbour of Kiel and all of its ferries, with three of those that Example Lines run "
                        + "The harbour of Riga and all of its ferries, with three of those that Example Lines run");
    }

    @Test
    void aFullLineAtTheHeadOfAPageTellsItsWidthIfItemsBelowAreShort() {
        String text = "Ferries, tides and harbours are what this text is about, which goes on in the";
        Sheet sheet = new Sheet().line(text).line("next line.").gap(10);
        for (String port : new String[] {"Oslo", "Kiel", "Riga"}) {
            sheet.line("Ferry of " + port + " and its bay")
                    .line("scikit-harbour")
                    .line("pandas of the sea");
        }
        assertThat(sheet.paragraphs())
                .contains(text + " next line.", "Ferry of Oslo and its bay", "scikit-harbour", "pandas of the sea");
    }

    @Test
    void linesThatBeginEachWithADateAndANameAreItems() {
        String first = "2024/05 Harbour Pilot Exam of the Third Class";
        assertThat(new Sheet()
                        .line(first)
                        .line("2023/11 Knots")
                        .line("2019 Tides")
                        .paragraphs())
                .containsExactly(first, "2023/11 Knots", "2019 Tides");
    }

    @Test
    void howFarItemsStandApartIsToldByOtherColumnsWhereOneOnlyShowsItsLines() {
        Sheet sheet = new Sheet();
        for (String job : new String[] {"Harbours", "Tides", "Ferries"}) {
            sheet.line(job + " of the north and the south")
                    .line("A short remark")
                    .gap(3);
        }
        sheet.flow(1, 500)
                .line("School of Ships,")
                .line("certificate of")
                .line("harbours (2025)")
                .gap(3)
                .line("Tides, knots and")
                .line("ferries, class I")
                .gap(3);
        assertThat(sheet.line("Harbour Pilotage").paragraphs())
                .endsWith(
                        "School of Ships, certificate of harbours (2025)",
                        "Tides, knots and ferries, class I",
                        "Harbour Pilotage");
    }

    @Test
    void aStatusIsNotTheEndOfTheLongestLineAboveIt() {
        String longest = "Harbour Pilot Exam of the Third Class of all Northern Seas";
        assertThat(new Sheet().line(longest).line("Expired").line("Knots").paragraphs())
                .containsExactly(longest, "Expired", "Knots");
        assertThat(new Sheet().line(longest).line("Expired\tKnots").paragraphs())
                .containsExactly(longest, "Expired\tKnots");
    }
}
