package io.certsift.segment;

import static io.certsift.segment.Sheet.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Cell;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rows of a table become items. */
class RowsTest {
    @Test
    void cardsWhoseDatesAreARowOfTheirOwnAreReadDownwards() {
        assertThat(certificates(
                        cell("AWS Certified AI Practitioner", 0, 0, 0),
                        cell("Azure AI Fundamentals", 0, 1, 0),
                        cell("Amazon Web Services", 1, 0, 0),
                        cell("Microsoft", 1, 1, 0),
                        cell("Aug 2021 - Expired", 2, 0, 0),
                        cell("Mar 2025", 2, 1, 0)))
                .containsExactly(
                        "AWS Certified AI Practitioner\tAmazon Web Services\tAug 2021 - Expired",
                        "Azure AI Fundamentals\tMicrosoft\tMar 2025");
    }

    @Test
    void aTableWithItsTitlesInTheFirstColumnIsReadDownwards() {
        assertThat(certificates(
                        cell("Name", 0, 0, 0),
                        cell("AWS Certified AI Practitioner", 0, 1, 0),
                        cell("Azure AI Fundamentals", 0, 2, 0),
                        cell("Date", 1, 0, 0),
                        cell("Mar 2025", 1, 1, 0),
                        cell("Aug 2021", 1, 2, 0),
                        cell("Status", 2, 0, 0),
                        cell("Completed", 2, 1, 0),
                        cell("Expired", 2, 2, 0)))
                .containsExactly(
                        "Name\tDate\tStatus",
                        "AWS Certified AI Practitioner\tMar 2025\tCompleted",
                        "Azure AI Fundamentals\tAug 2021\tExpired");
    }

    @Test
    void rowsOfNamesWithoutDatesBelowThemAreReadAcross() {
        assertThat(certificates(
                        cell("AWS Certified AI Practitioner", 0, 0, 0),
                        cell("Mar 2025", 0, 1, 0),
                        cell("Azure AI Fundamentals", 1, 0, 0),
                        cell("Aug 2021", 1, 1, 0)))
                .containsExactly("AWS Certified AI Practitioner\tMar 2025", "Azure AI Fundamentals\tAug 2021");
    }

    @Test
    void anItemInEachCellOfARowStaysOne() {
        assertThat(certificates(
                        cell("Machine Learning Specialization, Stanford, Mar 2023", 0, 0, 0),
                        cell("Data Science Bootcamp Certificate, Le Wagon, Dec 2022", 0, 1, 0)))
                .hasSize(2);
    }

    @Test
    void aStatusThatReachesOverSeveralRowsIsThatOfEach() {
        assertThat(certificates(
                        reaching("Expired", 0, 0, 2),
                        cell("AWS Certified AI Practitioner", 0, 1, 0),
                        cell("Mar 2021", 0, 2, 0),
                        cell("Azure AI Fundamentals", 1, 1, 0),
                        cell("Aug 2020", 1, 2, 0),
                        cell("Active", 2, 0, 0),
                        cell("Machine Learning Specialization", 2, 1, 0),
                        cell("Aug 2024", 2, 2, 0)))
                .containsExactly(
                        "Expired\tAWS Certified AI Practitioner\tMar 2021",
                        "Expired\tAzure AI Fundamentals\tAug 2020",
                        "Active\tMachine Learning Specialization\tAug 2024");
    }

    @Test
    void aHeadingThatReachesOverTheRowsBesideItIsNoPartOfThem() {
        assertThat(certificates(
                        reaching("Education", 0, 0, 2),
                        cell("Bachelor of Arts, Ghent, 2015", 0, 1, 0),
                        cell("Master of Arts", 1, 1, 0),
                        cell("2017", 1, 2, 0)))
                .isEmpty();
    }

    @Test
    void belowTitlesALineBrokenWithinItsCellIsOne() {
        assertThat(certificates(
                        cell("Certification", 0, 0, 0),
                        cell("Year", 0, 1, 0),
                        cell("Data Science", 1, 0, 0),
                        cell("Bootcamp Certificate", 1, 0, 0),
                        cell("Dec 2022", 1, 1, 0)))
                .contains("Data Science Bootcamp Certificate\tDec 2022");
    }

    @Test
    void belowTitlesACellWithSeveralDatesHoldsSeveralItems() {
        assertThat(certificates(
                        cell("Certification", 0, 0, 0),
                        cell("Year", 0, 1, 0),
                        cell("AWS Certified AI Practitioner", 1, 0, 0),
                        cell("Azure AI Fundamentals", 1, 0, 0),
                        cell("2024", 1, 1, 0),
                        cell("2023", 1, 1, 0)))
                .contains("AWS Certified AI Practitioner", "Azure AI Fundamentals");
    }

    private static List<String> certificates(TextLine... table) {
        List<TextLine> lines = new ArrayList<>(List.of(
                TextLine.plain("Ada Example", 1000),
                TextLine.plain("Experience", 1001),
                TextLine.plain("Example Bank", 1002),
                TextLine.plain("Certifications", 1003)));
        lines.addAll(List.of(table));
        return Sheet.texts(Sheet.of(lines.toArray(TextLine[]::new)), SectionKind.CERTIFICATIONS);
    }

    private static TextLine reaching(String text, int row, int column, int rows) {
        return cell(text, new Cell(0, row, column).reaching(rows), 0);
    }
}
