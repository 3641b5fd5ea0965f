package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the part above the first heading: name, headline, contact, summary. */
final class Preamble {
    private static final Pattern CONTACT = Pattern.compile(
            "\\S@\\S{1,255}\\.\\S|https?://|www\\.|\\w\\.(?:com|org|net|io|dev|me|ai)\\b|linkedin|github|gitlab|(?:\\+?\\d[\\s().-]{0,2}){7}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS = Pattern.compile("[|\\t\u2022\u00B7]");

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

    private final Set<String> documentTitles;

    Preamble(Lexicon layout) {
        this.documentTitles = Set.copyOf(layout.list("document-titles"));
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

    /**
     * @param above the paragraphs above the first heading
     * @param whole whether there is no heading at all: then only the first text is a summary, and the rest tells of anything
     */
    List<Section> sections(List<Paragraph> above, boolean whole) {
        Optional<Paragraph> name = name(above);
        boolean summed = false;
        List<Section> sections = new ArrayList<>();
        int headlines = 0;
        for (Paragraph paragraph : above) {
            SectionKind kind = kind(paragraph, name, headlines);
            if (kind == SectionKind.HEADLINE) {
                headlines++;
            }
            // A headline stands before the summary: a short line after it belongs to a part whose heading was not told.
            if (summed && (kind == SectionKind.HEADLINE || (kind == SectionKind.SUMMARY && whole))) {
                kind = SectionKind.OTHER;
            }
            summed |= kind == SectionKind.SUMMARY;
            sections.add(new Section(kind, Set.of(), "", paragraph.flow(), List.of(paragraph)));
        }
        return sections;
    }

    private static SectionKind kind(Paragraph paragraph, Optional<Paragraph> name, int headlines) {
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
        boolean first =
                !paragraph.bullet() && paragraph.page() <= 1 && paragraph.flow() == 0 && headlines < MOST_HEADLINES;
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
