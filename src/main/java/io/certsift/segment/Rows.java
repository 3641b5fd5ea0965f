package io.certsift.segment;

import io.certsift.model.Cell;
import io.certsift.model.Link;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts the cells of one row of a table of facts (name, issuer, date) on one line, a tab between them: one row is one item. A
 * row with a cell of several paragraphs is layout and stays as it is, and so does one of a heading with its text beside it.
 */
final class Rows {
    private final SideText sideText;
    private final Predicate<String> heading;

    Rows(SideText sideText, Predicate<String> heading) {
        this.sideText = sideText;
        this.heading = heading;
    }

    List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int end = rowEnd(lines, at);
            List<TextLine> row = lines.subList(at, end);
            if (row.get(0).cell().isPresent() && facts(row) && !headed(row)) {
                joined.add(join(row));
            } else {
                joined.addAll(row);
            }
            at = end;
        }
        return joined;
    }

    private static int rowEnd(List<TextLine> lines, int start) {
        Optional<Cell> first = lines.get(start).cell();
        int end = start + 1;
        while (end < lines.size()
                && first.isPresent()
                && sameRow(first.get(), lines.get(end))
                && lines.get(end).visibility() == lines.get(start).visibility()
                && lines.get(end).flow() == lines.get(start).flow()) {
            end++;
        }
        return end;
    }

    private static boolean sameRow(Cell cell, TextLine line) {
        return line.cell()
                .filter(other -> other.table() == cell.table() && other.row() == cell.row())
                .isPresent();
    }

    private static boolean facts(List<TextLine> row) {
        long columns = row.stream()
                .map(line -> line.cell().orElseThrow().column())
                .distinct()
                .count();
        return row.size() > 1 && columns == row.size();
    }

    private boolean headed(List<TextLine> row) {
        return row.size() == 2
                && heading.test(row.get(0).text())
                && !sideText.withHeading(row.get(1).text());
    }

    private static TextLine join(List<TextLine> row) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (TextLine line : row) {
            if (!text.isEmpty()) {
                text.append('\t');
            }
            int offset = text.length();
            line.links().forEach(link -> links.add(link.shift(offset)));
            text.append(line.text());
        }
        TextLine first = row.get(0);
        return new TextLine(
                text.toString(),
                first.page(),
                first.paragraph(),
                first.place(),
                first.flow(),
                first.box(),
                first.size(),
                first.bold(),
                first.heading(),
                first.bullet(),
                first.cell(),
                first.visibility(),
                links);
    }
}
