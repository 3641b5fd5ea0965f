package io.certsift.explain;

import io.certsift.explain.Entry.Line;
import io.certsift.explain.MarkedParagraph.Piece;
import io.certsift.explain.Sheet.Fact;
import java.util.ArrayList;
import java.util.List;

/** A sheet as lines for a terminal: marks stand in guillemets, with the labels of the findings in square brackets behind them. */
public final class TextPage {
    private static final int WIDTH = 100;
    private static final String TEXT = "  ";
    private static final String ENTRY = "       ";

    private final List<List<Run>> lines = new ArrayList<>();

    private TextPage() {}

    public static List<List<Run>> lines(Sheet sheet) {
        TextPage page = new TextPage();
        page.head(sheet);
        page.text(sheet);
        sheet.groups().forEach(page::group);
        page.blank();
        page.wrapped("", List.of(new Run(sheet.caveat(), Ink.FAINT)));
        return page.lines;
    }

    private void head(Sheet sheet) {
        line(new Run(sheet.file(), Ink.TITLE));
        line(
                new Run("Verdict: ", Ink.PLAIN),
                new Run(sheet.verdict().word(), sheet.verdict().ink()));
        wrapped("", List.of(new Run(sheet.meaning(), Ink.PLAIN)));
        List<Run> facts = new ArrayList<>();
        for (Fact fact : sheet.facts()) {
            facts.add(new Run((facts.isEmpty() ? "" : ", ") + fact.name() + " " + fact.value(), Ink.FAINT));
        }
        wrapped("", facts);
    }

    private void text(Sheet sheet) {
        if (sheet.sections().isEmpty() && sheet.hidden().isEmpty()) {
            return;
        }
        title("The text, with what was found");
        wrapped(TEXT, List.of(new Run(Sheet.LEGEND, Ink.FAINT)));
        int page = 0;
        for (MarkedSection section : sheet.sections()) {
            if (!section.heading().isEmpty()) {
                blank();
                line(
                        new Run(TEXT + section.heading(), Ink.TITLE),
                        new Run(section.remark().isEmpty() ? "" : "   (" + section.remark() + ")", Ink.FAINT));
            }
            for (MarkedParagraph paragraph : section.paragraphs()) {
                page = pageBreak(page, paragraph);
                paragraph(paragraph);
            }
        }
        if (!sheet.hidden().isEmpty()) {
            blank();
            line(new Run(TEXT + "Text that a reader cannot see", Ink.HIDDEN));
            sheet.hidden().forEach(paragraph -> {
                paragraph(paragraph);
                line(new Run(TEXT + "  (" + paragraph.paragraph().visibility().reason() + ")", Ink.FAINT));
            });
        }
    }

    private int pageBreak(int before, MarkedParagraph paragraph) {
        int page = paragraph.paragraph().page();
        if (page > before && before > 0) {
            line(new Run(TEXT + "--- page " + page + " ---", Ink.FAINT));
        }
        return Math.max(page, before);
    }

    private void paragraph(MarkedParagraph paragraph) {
        wrapped(TEXT + (paragraph.paragraph().bullet() ? "- " : ""), runs(paragraph));
    }

    static List<Run> runs(MarkedParagraph paragraph) {
        Ink ground = paragraph.paragraph().visibility().visible() ? Ink.PLAIN : Ink.HIDDEN;
        List<Run> runs = new ArrayList<>();
        for (Piece piece : paragraph.pieces()) {
            Ink ink = piece.marks().isEmpty()
                    ? ground
                    : piece.marks().get(piece.marks().size() - 1).ink();
            if (!piece.opens().isEmpty()) {
                runs.add(new Run("«".repeat(piece.opens().size()), ink));
            }
            runs.add(new Run(piece.text(), ink));
            for (Mark mark : piece.closes()) {
                runs.add(new Run("»[" + String.join(" ", mark.labels()) + "]", mark.ink()));
            }
        }
        return runs;
    }

    private void group(EntryGroup group) {
        title(group.title());
        if (!group.remark().isEmpty()) {
            wrapped(TEXT, List.of(new Run(group.remark(), Ink.FAINT)));
        }
        group.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        if (entry.label().isEmpty()) {
            unlabelled(entry);
            return;
        }
        List<Run> head = new ArrayList<>();
        head.add(new Run(pad(entry.label(), ENTRY.length() - TEXT.length()), Ink.TITLE));
        head.add(new Run(entry.title(), Ink.TITLE));
        for (Badge badge : entry.badges()) {
            head.add(new Run("  ", Ink.PLAIN));
            head.add(new Run("[" + badge.word() + "]", badge.ink()));
        }
        wrapped(TEXT, ENTRY, head);
        for (Line line : entry.lines()) {
            String topic = pad(line.topic(), 13);
            wrapped(
                    ENTRY,
                    ENTRY + " ".repeat(topic.length()),
                    List.of(new Run(topic, Ink.FAINT), new Run(line.text(), Ink.PLAIN)));
        }
    }

    /** A rule, or what has no place in the text: in one piece. */
    private void unlabelled(Entry entry) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(entry.title(), entry.lines().isEmpty() ? Ink.PLAIN : Ink.TITLE));
        for (Line line : entry.lines()) {
            runs.add(new Run(": " + line.text(), Ink.PLAIN));
        }
        wrapped(TEXT + "- ", runs);
    }

    private void title(String title) {
        blank();
        line(new Run(title, Ink.TITLE));
        line(new Run("-".repeat(title.length()), Ink.FAINT));
    }

    private void blank() {
        lines.add(List.of());
    }

    private void line(Run... runs) {
        lines.add(List.of(runs));
    }

    private void wrapped(String indent, List<Run> runs) {
        wrapped(indent, " ".repeat(indent.length()), runs);
    }

    private void wrapped(String first, String others, List<Run> runs) {
        lines.addAll(Wrapping.of(runs, first, others, WIDTH));
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
