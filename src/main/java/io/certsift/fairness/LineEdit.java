package io.certsift.fairness;

import io.certsift.model.Link;
import io.certsift.model.TextLine;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts other words into a line; its links stay over the words that they were over. */
final class LineEdit {
    private LineEdit() {}

    static TextLine replace(TextLine line, Pattern what, Function<MatchResult, String> by) {
        List<MatchResult> found = what.matcher(line.text()).results().toList();
        if (found.isEmpty()) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        List<int[]> moves = new ArrayList<>();
        int from = 0;
        for (MatchResult each : found) {
            text.append(line.text(), from, each.start());
            int start = text.length();
            text.append(by.apply(each));
            moves.add(new int[] {each.start(), each.end(), start, text.length()});
            from = each.end();
        }
        text.append(line.text(), from, line.text().length());
        return with(
                line,
                text.toString(),
                line.links().stream().map(link -> moved(link, moves)).toList());
    }

    static TextLine append(TextLine line, String more) {
        return with(line, line.text() + more, line.links());
    }

    static TextLine sized(TextLine line, float factor) {
        return copy(line, line.text(), line.paragraph(), factor, line.links());
    }

    static TextLine paragraph(TextLine line, int paragraph) {
        return copy(line, line.text(), paragraph, 1, line.links());
    }

    private static TextLine with(TextLine line, String text, List<Link> links) {
        return copy(line, text, line.paragraph(), 1, links);
    }

    private static TextLine copy(TextLine line, String text, int paragraph, float factor, List<Link> links) {
        return new TextLine(
                text,
                line.page(),
                paragraph,
                line.place(),
                line.flow(),
                line.box(),
                line.size() * factor,
                line.bold(),
                line.heading(),
                line.bullet(),
                line.cell(),
                line.visibility(),
                links,
                sized(line.starts(), factor),
                sized(line.ends(), factor));
    }

    private static TextLine.Type sized(TextLine.Type type, float factor) {
        return new TextLine.Type(type.size() * factor, type.bold());
    }

    private static Link moved(Link link, List<int[]> moves) {
        return new Link(
                new Span(moved(link.span().start(), moves), moved(link.span().end(), moves)), link.target());
    }

    /** Where a place of the old text is in the new one; the end of the new words for a place inside the old ones. */
    private static int moved(int at, List<int[]> moves) {
        int by = 0;
        for (int[] move : moves) {
            if (at <= move[0]) {
                break;
            }
            if (at < move[1]) {
                return move[3];
            }
            by = move[3] - move[1];
        }
        return at + by;
    }
}
