package io.certsift.recognise;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.recognise.DateReader.Dated;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts what has run together in a narrow column: where a date ends one item, and the name of another follows in the same
 * paragraph. Thread-safe.
 */
final class RunTogether {
    /** What stands before a date that ends an item: the year of a version stands between the words of a name. */
    private static final String SEPARATORS = ",;|(\u00B7\u2022\u2013\u2014-";

    private final NameFinder names;
    private final DateReader dates;
    private final Predicate<String> detail;
    private final Predicate<String> called;

    /**
     * @param detail whether a text only gives issuer, date, link or status
     * @param called whether it is called a certificate or ends as their names do
     */
    RunTogether(NameFinder names, DateReader dates, Predicate<String> detail, Predicate<String> called) {
        this.called = called;
        this.names = names;
        this.dates = dates;
        this.detail = detail;
    }

    List<Paragraph> parted(List<Paragraph> paragraphs) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int from = 0;
            if (!paragraph.bullet()) {
                for (int cut : cuts(paragraph.text(), !parted.isEmpty())) {
                    parted.add(part(paragraph, from, cut));
                    from = cut;
                }
            }
            parted.add(
                    from == 0
                            ? paragraph
                            : part(paragraph, from, paragraph.text().length()));
        }
        return parted;
    }

    /**
     * Where further names begin.
     *
     * @param below whether there is an item above that what stands before the first of them may belong to
     */
    private List<Integer> cuts(String text, boolean below) {
        List<Integer> cuts = new ArrayList<>();
        List<Dated> found = dates.read(text);
        if (!found.isEmpty() && text.substring(0, found.get(0).span().start()).isBlank()) {
            return cuts; // dates stand before their names
        }
        int from = 0;
        for (Dated date : found) {
            int cut = nextWord(text, date.span().end());
            if (cut > from && ends(text, date.span(), from) && begins(text, cut)) {
                String before = text.substring(from, cut);
                boolean whole = names.any(before) || called.test(before) || (from > 0 || below) && detail.test(before);
                if (whole && !names.crosses(text, cut)) {
                    cuts.add(cut);
                    from = cut;
                }
            }
        }
        return cuts;
    }

    /** Where the word behind a date and its bracket begins; 0 if something else follows. */
    private static int nextWord(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '.')) {
            at++;
        }
        int word = at;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        return word > at && word < text.length() && Character.isUpperCase(text.charAt(word)) ? word : 0;
    }

    private static boolean ends(String text, Span date, int from) {
        String before = text.substring(from, Math.max(from, date.start())).stripTrailing();
        return !before.isEmpty() && SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean begins(String text, int at) {
        String rest = text.substring(at);
        boolean dated = called.test(rest) && !dates.read(rest).isEmpty(); // else a remark: "Certificate with honours"
        return (names.any(rest) || dated) && !detail.test(rest);
    }

    /** A part of a paragraph, with the links in it. */
    static Paragraph part(Paragraph whole, int from, int to) {
        String text = whole.text().substring(from, to);
        List<Link> links = whole.links().stream()
                .filter(link -> link.span().start() >= from && link.span().start() < to)
                .map(link -> new Link(
                        new Span(
                                link.span().start() - from,
                                Math.min(to, link.span().end()) - from),
                        link.target()))
                .toList();
        return new Paragraph(
                whole.number(),
                text.strip(),
                whole.page(),
                whole.place(),
                whole.flow(),
                whole.size(),
                whole.bold(),
                whole.bullet(),
                whole.cell(),
                whole.visibility(),
                links.stream()
                        .filter(link -> link.span().end() <= text.strip().length())
                        .toList());
    }
}
