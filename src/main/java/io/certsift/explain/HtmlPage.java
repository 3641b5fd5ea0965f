package io.certsift.explain;

import io.certsift.explain.Entry.Line;
import io.certsift.explain.MarkedParagraph.Piece;
import io.certsift.explain.Sheet.Fact;
import io.certsift.model.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sheet as one page of HTML that needs nothing else: no script, no picture, no font, and a policy that lets the browser load or
 * run nothing, whatever stands in the resume.
 */
public final class HtmlPage {
    private final Markup html = new Markup();
    private final Set<String> anchored = new HashSet<>();

    private HtmlPage() {}

    public static String of(Sheet sheet) {
        HtmlPage page = new HtmlPage();
        page.write(sheet);
        return page.html.toString();
    }

    private void write(Sheet sheet) {
        StyleSheet style = StyleSheet.standard();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw(style.policy())
                .raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
                .element("title", "", sheet.file() + " explained")
                .raw("\n<style>")
                .raw(style.text())
                .raw("</style>\n</head>\n<body>\n");
        head(sheet);
        html.raw("<main>\n");
        if (!sheet.sections().isEmpty() || !sheet.hidden().isEmpty()) {
            text(sheet);
        }
        if (!sheet.groups().isEmpty()) {
            html.raw("<div class=\"findings\">\n");
            sheet.groups().forEach(this::group);
            html.raw("</div>\n");
        }
        html.raw("</main>\n<footer>").text(sheet.caveat()).raw("</footer>\n</body>\n</html>\n");
    }

    private void head(Sheet sheet) {
        html.raw("<header>\n").element("h1", "", sheet.file());
        html.raw("\n<p class=\"verdict\">");
        badge(sheet.verdict());
        html.raw(" ").text(sheet.meaning()).raw("</p>\n<dl class=\"facts\">\n");
        for (Fact fact : sheet.facts()) {
            html.raw("<div>")
                    .element("dt", "", fact.name())
                    .element("dd", "", fact.value())
                    .raw("</div>\n");
        }
        html.raw("</dl>\n</header>\n");
    }

    private void text(Sheet sheet) {
        html.raw("<article class=\"resume\">\n<h2>The text, with what was found</h2>\n");
        html.element("p", "legend", Sheet.LEGEND).raw("\n");
        int page = 0;
        for (MarkedSection section : sheet.sections()) {
            html.raw("<section").raw(section.aside() ? " class=\"aside\">\n" : ">\n");
            if (!section.heading().isEmpty()) {
                html.raw("<h3>").text(section.heading());
                html.raw(" ").element("small", "", section.remark());
                html.raw("</h3>\n");
            }
            for (MarkedParagraph paragraph : section.paragraphs()) {
                int next = paragraph.paragraph().page();
                if (next > page && page > 0) {
                    html.element("p", "page", "page " + next).raw("\n");
                }
                page = Math.max(page, next);
                paragraph(paragraph);
            }
            html.raw("</section>\n");
        }
        if (!sheet.hidden().isEmpty()) {
            html.raw("<section class=\"unseen\">\n<h3>Text that a reader cannot see</h3>\n");
            for (MarkedParagraph paragraph : sheet.hidden()) {
                paragraph(paragraph);
                html.element("p", "how", paragraph.paragraph().visibility().reason())
                        .raw("\n");
            }
            html.raw("</section>\n");
        }
        html.raw("</article>\n");
    }

    private void paragraph(MarkedParagraph marked) {
        Paragraph paragraph = marked.paragraph();
        String look = (paragraph.bullet() ? "bullet" : "") + (paragraph.bold() ? " bold" : "");
        html.raw("<p dir=\"auto\"").raw(look.isEmpty() ? ">" : " class=\"" + look.strip() + "\">");
        for (Piece piece : marked.pieces()) {
            piece.opens().forEach(mark -> mark.labels().forEach(this::anchor));
            if (piece.marks().isEmpty()) {
                html.text(piece.text());
            } else {
                Mark inner = piece.marks().get(piece.marks().size() - 1);
                html.element("mark", inner.ink().word(), piece.text());
            }
            piece.closes().forEach(this::labels);
        }
        html.raw("</p>\n");
    }

    /** Where the link of a finding leads: its first place. */
    private void anchor(String label) {
        if (anchored.add(label)) {
            html.raw("<span id=\"at-").text(label).raw("\"></span>");
        }
    }

    private void labels(Mark mark) {
        html.raw("<sup>");
        for (String label : mark.labels()) {
            html.raw("<a class=\"")
                    .raw(mark.ink().word())
                    .raw("\" href=\"#")
                    .text(label)
                    .raw("\">");
            html.text(label).raw("</a>");
        }
        html.raw("</sup>");
    }

    private void group(EntryGroup group) {
        html.raw("<section>\n").element("h2", "", group.title()).raw("\n");
        if (!group.remark().isEmpty()) {
            html.element("p", "remark", group.remark()).raw("\n");
        }
        group.entries().forEach(this::entry);
        html.raw("</section>\n");
    }

    private void entry(Entry entry) {
        boolean labelled = !entry.label().isEmpty();
        html.raw(
                labelled
                        ? "<article class=\"entry\" id=\"" + entry.label() + "\">\n<h3>"
                        : "<article class=\"entry small\">\n<h3>");
        if (entry.placed()) {
            html.raw("<a class=\"label\" href=\"#at-" + entry.label() + "\">")
                    .text(entry.label())
                    .raw("</a> ");
        } else if (labelled) {
            html.element("span", "label", entry.label()).raw(" ");
        }
        html.raw("<bdi>").text(entry.title()).raw("</bdi>");
        entry.badges().forEach(badge -> {
            html.raw(" ");
            badge(badge);
        });
        html.raw("</h3>\n");
        lines(entry.lines());
        html.raw("</article>\n");
    }

    private void lines(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<dl>\n");
        String above = "";
        for (Line line : lines) {
            boolean again = line.topic().equals(above);
            html.raw(again ? "<div class=\"again\">" : "<div>").element("dt", "", line.topic());
            above = line.topic();
            html.raw("<dd dir=\"auto\">").text(line.text()).raw("</dd></div>\n");
        }
        html.raw("</dl>\n");
    }

    private void badge(Badge badge) {
        html.element("strong", "badge " + badge.ink().word(), badge.word());
    }
}
