package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.NormalText;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the part above the first heading: name, headline, contact, summary. */
final class Preamble {
    private static final Pattern CONTACT = Pattern.compile(
            "\\S@\\S{1,255}\\.\\S|https?://|www\\.|\\w\\.(?:com|org|net|io|dev|me|ai)\\b|linkedin|github|gitlab|(?:\\+?\\d[\\s().-]{0,2}){7}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS = Pattern.compile("\\s{0,9}[|\\t\u2022\u00B7]\\s{0,9}");

    /** A name line has at most so many words before the first comma or bar. */
    private static final int MOST_WORDS_OF_NAME = 6;

    /** With title and address behind it; a longer paragraph only begins with a name. */
    private static final int MOST_WORDS_OF_NAME_LINE = 30;

    /** A part of a headline has at most so many words; longer ones, and sentences, are a summary. */
    private static final int MOST_WORDS_OF_HEADLINE = 16;

    /** Whoever writes more than this in one piece has not summed up: the whole resume has lost its line ends. */
    private static final int MOST_WORDS_OF_SUMMARY = 120;

    /** Only the first few short lines below the name are a headline: a resume without headings is not one long headline. */
    private static final int MOST_HEADLINES = 3;

    /** "Data engineer in Oslo." is a headline with a full stop. */
    private static final int LEAST_WORDS_OF_SENTENCE = 6;

    /** The name is larger than what stands above it by so many points. */
    private static final float LARGER = 0.5f;

    /** A headline in one line with the address is one of the next so many below the name: further below a link stands behind anything. */
    private static final int NEAR = 2;

    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;

    private final Set<String> documentTitles;
    private final Predicate<String> certificate;

    /** @param certificate whether a text may name a certificate, or who issues some */
    Preamble(Lexicon layout, Predicate<String> certificate) {
        this.documentTitles = Set.copyOf(layout.list("document-titles"));
        this.certificate = certificate;
    }

    /** Whether a paragraph only says what the document is. */
    boolean title(Paragraph paragraph) {
        return titled(paragraph.text());
    }

    /** Whether a text has an address or a number of somebody. */
    static boolean contact(String text) {
        return CONTACT.matcher(text).find();
    }

    private boolean titled(String text) {
        return documentTitles.contains(NormalText.of(text).normal().strip());
    }

    /** Whether one of the paragraphs above the first heading sums up. */
    boolean summed(List<Paragraph> above) {
        Optional<Paragraph> name = name(above);
        return above.stream().anyMatch(paragraph -> kind(paragraph, name, 0, Set.of()) == SectionKind.SUMMARY);
    }

    /**
     * @param above the paragraphs above the first heading
     * @param whole whether there is no heading at all: then only the first text is a summary, and the rest tells of anything
     */
    List<Section> sections(List<Paragraph> above, boolean whole) {
        Optional<Paragraph> name = name(above);
        Set<Integer> beside = besideName(above, name);
        boolean summed = false;
        List<Section> sections = new ArrayList<>();
        int headlines = 0;
        for (Paragraph whatever : above) {
            Paragraph paragraph = whatever;
            SectionKind kind = kind(paragraph, name, headlines, beside);
            Optional<Span> bar =
                    kind == SectionKind.CONTACT && headlines == 0 ? behindTitle(paragraph, name) : Optional.empty();
            if (bar.isPresent()) {
                sections.add(section(
                        SectionKind.HEADLINE, Cut.of(paragraph, 0, bar.get().start())));
                paragraph = Cut.from(paragraph, bar.get().end());
            }
            if (kind == SectionKind.HEADLINE) {
                headlines++;
            }
            // A headline stands before the summary: a short line after it belongs to a part whose heading was not told.
            if (summed && (kind == SectionKind.HEADLINE || (kind == SectionKind.SUMMARY && whole))) {
                kind = SectionKind.OTHER;
            }
            summed |= kind == SectionKind.SUMMARY;
            sections.add(section(kind, paragraph));
        }
        return sections;
    }

    private static Section section(SectionKind kind, Paragraph paragraph) {
        return new Section(kind, Set.of(), "", paragraph.flow(), List.of(paragraph));
    }

    /** The bar behind the headline in a line below the name that goes on with the address: "Engineer | Oslo | ada@example.com". */
    private static Optional<Span> behindTitle(Paragraph paragraph, Optional<Paragraph> name) {
        boolean below = name.isPresent()
                && name.get().number() < paragraph.number()
                && name.get().number() + NEAR >= paragraph.number()
                && paragraph.page() <= 1
                && paragraph.flow() == 0
                && !paragraph.bullet();
        Matcher part = PARTS.matcher(paragraph.text());
        Optional<Span> bar = Optional.empty();
        int start = 0;
        while (below && part.find() && !contact(paragraph.text().substring(start, part.start()))) {
            bar = part.start() > 0 ? Optional.of(new Span(part.start(), part.end())) : bar;
            start = part.end();
        }
        return bar;
    }

    /**
     * The headline at the top of a sidebar, over the contacts and set like them, where none stands below the name. A list of
     * certificates is none.
     */
    private Set<Integer> besideName(List<Paragraph> above, Optional<Paragraph> name) {
        boolean headed = above.stream()
                .anyMatch(paragraph -> kind(paragraph, name, 0, Set.of()) == SectionKind.HEADLINE && !title(paragraph));
        Map<Integer, List<Paragraph>> sides = new LinkedHashMap<>();
        for (Paragraph paragraph : above) {
            boolean named = name.isPresent() && name.get().number() == paragraph.number();
            if (paragraph.flow() != 0 && !named && !title(paragraph)) {
                sides.computeIfAbsent(paragraph.flow(), flow -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        Set<Integer> found = new HashSet<>();
        for (List<Paragraph> side : headed ? List.<List<Paragraph>>of() : sides.values()) {
            int contacts = 0;
            while (contacts < side.size() && !contact(side.get(contacts).text())) {
                contacts++;
            }
            List<Paragraph> lead = side.subList(0, contacts);
            boolean like = contacts < side.size()
                    && lead.stream().allMatch(paragraph -> alike(paragraph, side.get(lead.size())));
            if (like && !lead.isEmpty() && !certificate.test(lead.get(0).text())) {
                lead.forEach(paragraph -> found.add(paragraph.number()));
            }
        }
        return found;
    }

    private static boolean alike(Paragraph a, Paragraph b) {
        return !a.bullet() && a.bold() == b.bold() && Math.abs(a.size() - b.size()) < SAME_SIZE;
    }

    private static SectionKind kind(
            Paragraph paragraph, Optional<Paragraph> name, int headlines, Set<Integer> besideName) {
        if (name.isPresent() && name.get().number() == paragraph.number()) {
            return SectionKind.NAME;
        }
        boolean contact = contact(paragraph.text());
        int words = wordsOfAPart(paragraph.text());
        if (contact && words <= MOST_WORDS_OF_HEADLINE) {
            return SectionKind.CONTACT;
        }
        if (words > MOST_WORDS_OF_HEADLINE || sentence(paragraph)) {
            return words(paragraph.text()) > MOST_WORDS_OF_SUMMARY ? SectionKind.OTHER : SectionKind.SUMMARY;
        }
        // One of a list is no title.
        boolean top = paragraph.flow() == 0 || besideName.contains(paragraph.number());
        boolean first = !paragraph.bullet() && paragraph.page() <= 1 && top && headlines < MOST_HEADLINES;
        return first ? SectionKind.HEADLINE : SectionKind.OTHER;
    }

    private Optional<Paragraph> name(List<Paragraph> above) {
        Paragraph best = null;
        for (Paragraph paragraph : above) {
            if (paragraph.page() > 1 || !mayBeName(paragraph)) {
                continue;
            }
            if (best == null || paragraph.size() > best.size() + LARGER) {
                best = paragraph;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean mayBeName(Paragraph paragraph) {
        String first = paragraph.text().split("[,|\\t–—•·(]", 2)[0].strip();
        return !first.isEmpty()
                && wordsOfAPart(paragraph.text()) <= MOST_WORDS_OF_NAME_LINE
                && words(first) <= MOST_WORDS_OF_NAME
                && !contact(first)
                && first.chars().noneMatch(Character::isDigit)
                && !first.endsWith(".")
                && !sentence(paragraph)
                && !titled(first);
    }

    private static boolean sentence(Paragraph paragraph) {
        return paragraph.text().strip().endsWith(".") && words(paragraph.text()) >= LEAST_WORDS_OF_SENTENCE;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** Of the longest part between bars or dots: a line of short parts stays one, however long a name or address is in it. */
    private static int wordsOfAPart(String text) {
        return PARTS.splitAsStream(text).mapToInt(Preamble::words).max().orElse(0);
    }
}
