package io.certsift.extract.docx;

import static io.certsift.extract.docx.TestDocument.body;
import static io.certsift.extract.docx.TestDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void dataIsReadAcrossInOneStream() {
        assertThat(lines(table(row(cell(900, "AWS"), cell(900, "2023")), row(cell(900, "GCP"), cell(900, "2024")))))
                .containsExactly("0 0,0 AWS", "0 0,1 2023", "0 1,0 GCP", "0 1,1 2024");
    }

    @Test
    void aHeadingBesideItsTextIsReadAcross() {
        assertThat(lines(table(row(cell(900, "CERTIFICATIONS"), cell(5000, "AWS", "GCP", "Azure")))))
                .allMatch(line -> line.startsWith("0 "));
    }

    @Test
    void aSideColumnIsAStreamOfItsOwn() {
        String table = table(row(cell(900, "SKILLS", "Java", "SQL"), cell(5000, "EXPERIENCE", "Acme", "Built")));

        assertThat(lines(table))
                .containsExactly(
                        "1 0,0 SKILLS", "1 0,0 Java", "1 0,0 SQL", "0 0,1 EXPERIENCE", "0 0,1 Acme", "0 0,1 Built");
    }

    @Test
    void ofEquallyWideColumnsTheLongerIsTheMainOne() {
        String table = table(row(cell(900, "EXPERIENCE", "Acme Corporation", "Built"), cell(900, "SKILLS", "a", "b")));

        assertThat(lines(table)).startsWith("0 0,0 EXPERIENCE").endsWith("1 0,1 b");
    }

    @Test
    void aSideColumnGoesOnInTheNextRow() {
        String row = row(cell(900, "SKILLS", "Java", "SQL"), cell(5000, "EXPERIENCE", "Acme", "Built"));

        assertThat(lines(table(row, row)))
                .filteredOn(line -> line.contains(",0 "))
                .allMatch(line -> line.startsWith("1 "));
    }

    @Test
    void longCellsBesideEachOtherAreColumnsThoughNoHeadingIsTold() {
        String side =
                cell(900, "ada@example.com", "Certificates", "AI-900, 2023", "Skills", "Python, SQL", "Danish, 2");
        String main =
                cell(5000, "Ada Example", "Analyst", "Experience", "Acme, 2019", "Prepared 9 reports", "B.Sc., 2018");

        assertThat(lines(table(row(side, main))))
                .startsWith("1 0,0 ada@example.com")
                .endsWith("0 0,1 B.Sc., 2018");
    }

    @Test
    void aGridOfItemsWithoutHeadingsIsReadAcross() {
        String grid = table(row(cell(900, "aws 1", "aws 2", "aws 3"), cell(900, "gcp 1", "gcp 2", "gcp 3")));

        assertThat(lines(grid)).allMatch(line -> line.startsWith("0 "));
    }

    @Test
    void tablesInsideCellsKeepTheStreamAroundThem() {
        String inner = table(row(cell(100, "AWS"), cell(100, "2023")));
        String outer = "<w:tbl><w:tr><w:tc>" + inner + paragraph("after") + "</w:tc></w:tr></w:tbl>";

        assertThat(lines(outer)).containsExactly("0 0,0 AWS", "0 0,1 2023", "0 0,0 after");
        assertThat(body(outer).text().lines())
                .extracting(line -> line.cell().orElseThrow().table())
                .containsExactly(1, 1, 0);
    }

    @Test
    void spannedColumnsCount() {
        String row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("wide") + "</w:tc>"
                + cell(1, "next") + "</w:tr>";

        assertThat(lines(table(row))).containsExactly("0 0,0 wide", "0 0,2 next");
    }

    @Test
    void aCellReachesOverTheRowsThatItIsMergedWith() {
        String first = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph("Expired") + "</w:tc>";
        String next = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String table = table(row(first, cell(900, "AWS")), row(next, cell(900, "GCP")), row(cell(900, "Azure")));

        assertThat(body(table).text().lines())
                .extracting(
                        line -> line.text() + " " + line.cell().orElseThrow().rows())
                .containsExactly("Expired 2", "AWS 1", "GCP 1", "Azure 1");
    }

    @Test
    void aTableInACellTellsWhichCellThatIs() {
        String inner = table(row(cell(100, "AWS")));
        String middle = "<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr>" + cell(900, "x") + "<w:tc>" + middle + "<w:p/></w:tc></w:tr></w:tbl>";

        assertThat(body(outer).text().lines().get(1).cell().orElseThrow().outermost())
                .hasValue(new Cell(0, 0, 1));
    }

    private static List<String> lines(String markup) {
        return body(markup).text().lines().stream()
                .map(line -> line.flow() + " " + line.cell().orElseThrow().row() + ","
                        + line.cell().orElseThrow().column() + " " + line.text())
                .toList();
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(int width, String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w='" + width + "'/></w:tcPr>"
                + Arrays.stream(paragraphs).map(TestDocument::paragraph).collect(Collectors.joining())
                + "</w:tc>";
    }
}
