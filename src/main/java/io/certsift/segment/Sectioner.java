package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.segment.Draft.Opening;
import io.certsift.segment.HeadingWords.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts paragraphs under their headings, each stream of reading for itself, and tells the part above the first heading. */
final class Sectioner {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern ANNOUNCED = Pattern.compile("\\p{Lu}{2,30}\\b");

    /** Sections whose entries have headings of their own: one right below the section's is its first entry. */
    private static final Set<SectionKind> ENTRIES =
            EnumSet.of(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION);

    /** A heading that the lexicon does not know has at most so many words. */
    private static final int MOST_WORDS_OF_UNKNOWN = 5;

    /** The same of one that is set like the known ones, in larger type than the text: "Courses I watched to the end". */
    private static final int MOST_WORDS_OF_LARGER = 7;

    private final HeadingWords words;
    private final RunIns runIns;
    private final SideText sideText;
    private final Preamble preamble;
    private final CertificateGroups groups;

    Sectioner(HeadingWords words, SideText sideText, Preamble preamble, CertificateGroups groups) {
        this.words = words;
        this.runIns = new RunIns(words);
        this.sideText = sideText;
        this.preamble = preamble;
        this.groups = groups;
    }

    /**
     * @param headingLines texts that the format itself calls headings
     * @param goingOn the streams that begin with the rest of the main column's last section
     */
    List<Section> sections(List<Paragraph> paragraphs, List<String> headingLines, Set<Integer> goingOn) {
        Predicate<Paragraph> known =
                paragraph -> words.meaning(headingText(paragraph)).isPresent();
        HeadingLooks looks = new HeadingLooks(paragraphs, known);
        ListEnds ends = new ListEnds(looks, known, groups::named);
        Set<String> styled = new HashSet<>(headingLines);
        Set<Paragraph> cards = groups.cards(paragraphs);
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Draft> current = new HashMap<>();
        List<Paragraph> above = new ArrayList<>();
        boolean labelled = false;
        String previous = "";
        MarginSections margins = new MarginSections();
        Set<Integer> figures = Figures.of(paragraphs);
        ListedHeadings listed = new ListedHeadings(words);
        Optional<Draft> unboxed = Optional.empty();
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            List<Paragraph> below = paragraphs.subList(at + 1, paragraphs.size());
            // Elsewhere "Résumé" heads a summary, in French.
            boolean title = above.isEmpty() && drafts.isEmpty() && preamble.title(paragraph);
            boolean card = cards.contains(paragraph) && card(paragraph, current);
            boolean figure = figures.contains(paragraph.number());
            boolean none = title || card || figure || words.breaksOff(previous, paragraph.text());
            previous = paragraph.text();
            Optional<Draft> heading = none
                    ? Optional.empty()
                    : heading(paragraph, looks, styled, current).or(() -> afterList(paragraph, current, ends, below));
            if (apart(paragraph)) {
                margins.add(paragraph, heading, drafts);
                continue;
            }
            if (heading.isPresent()) {
                drafts.add(heading.get());
                current.put(paragraph.flow(), heading.get());
                unboxed = paragraph.place() == Place.TEXT_BOX ? Optional.empty() : heading;
                continue;
            }
            if (listed.at(paragraph, current, drafts)) {
                continue;
            }
            Optional<Draft> runIn = runIns.draft(paragraph, current, () -> preamble.summed(above));
            labelled &= paragraph.bullet();
            if (runIn.isPresent()) {
                drafts.add(runIn.get());
                runIns.resume(current, drafts, paragraph, runIn.get(), paragraph.bullet() && labelled);
                labelled = paragraph.bullet();
                continue;
            }
            boolean label = runIns.labelled(paragraph);
            labelled = paragraph.bullet() && label;
            if (label) {
                runIns.close(current, drafts, paragraph);
            }
            around(paragraph, current, unboxed, goingOn)
                    .ifPresentOrElse(draft -> draft.add(paragraph), () -> above.add(paragraph));
        }
        List<Section> sections = new ArrayList<>(preamble.sections(above, drafts.isEmpty()));
        drafts.forEach(draft -> sections.add(draft.section()));
        return sections;
    }

    /**
     * The section that a paragraph's stream is in; columns that begin without a heading go on the last one of the main column,
     * and boxes the last one outside of boxes, if nothing of that stands below it.
     */
    private static Optional<Draft> around(
            Paragraph paragraph, Map<Integer, Draft> current, Optional<Draft> unboxed, Set<Integer> goingOn) {
        Draft main = paragraph.place() == Place.TEXT_BOX && unboxed.isPresent() ? unboxed.get() : current.get(0);
        boolean open = main != null && (goingOn.contains(paragraph.flow()) || main.bare() && main.opens(Opening.ALONE));
        if (open && !current.containsKey(paragraph.flow())) {
            current.put(paragraph.flow(), main);
        }
        return Optional.ofNullable(current.get(paragraph.flow()));
    }

    /** What runs along on every page; the header of the first one is where the name stands. */
    private static boolean apart(Paragraph paragraph) {
        return paragraph.place() == Place.PAGE_FOOTER
                || paragraph.place() == Place.FOOTNOTE
                || paragraph.place() == Place.PAGE_HEADER && paragraph.page() > 1;
    }

    private Optional<Draft> heading(
            Paragraph paragraph, HeadingLooks looks, Set<String> styled, Map<Integer, Draft> current) {
        String text = headingText(paragraph);
        if (!looks.mayHead(paragraph) || text.isEmpty()) {
            return Optional.empty();
        }
        boolean set = looks.fit(paragraph) || styled.contains(text);
        Optional<Meaning> meaning = words.meaning(text).or(() -> set ? words.opening(text) : Optional.empty());
        if (meaning.isPresent()) {
            return set || !link(paragraph)
                    ? Optional.of(Draft.of(meaning.get(), text, paragraph.flow(), Opening.ALONE))
                    : Optional.empty();
        }
        Draft around = current.get(paragraph.flow());
        if (around != null && around.opens(Opening.RUN_IN) && announces(paragraph)) {
            return Optional.of(words.partly(text)
                    .map(part -> Draft.of(part, text, paragraph.flow(), Opening.ALONE))
                    .orElseGet(() -> Draft.other(text, paragraph.flow())));
        }
        int most = looks.larger(paragraph) ? MOST_WORDS_OF_LARGER : MOST_WORDS_OF_UNKNOWN;
        if (around == null || !set || !unknown(paragraph, most)) {
            return Optional.empty();
        }
        if (around.kind() == SectionKind.CERTIFICATIONS) {
            return groups.heads(text)
                    ? Optional.of(around.group(text))
                    : other(paragraph, text).filter(draft -> !item(text));
        }
        boolean first = around.bare() && around.opens(Opening.ALONE) && ENTRIES.contains(around.kind());
        return first ? Optional.empty() : other(paragraph, text);
    }

    /** "Getting started", in bold below a list of certificates: a heading, though names in the document are as bold. */
    private Optional<Draft> afterList(
            Paragraph paragraph, Map<Integer, Draft> current, ListEnds ends, List<Paragraph> below) {
        String text = headingText(paragraph);
        Draft around = current.get(paragraph.flow());
        boolean mayEnd =
                !text.isEmpty() && unknown(paragraph, MOST_WORDS_OF_UNKNOWN) && !groups.heads(text) && !item(text);
        return around != null && mayEnd && ends.at(paragraph, around, below)
                ? other(paragraph, text)
                : Optional.empty();
    }

    private static boolean unknown(Paragraph paragraph, int most) {
        return words(paragraph.text()) <= most && paragraph.text().chars().noneMatch(Character::isDigit);
    }

    /** Without signs such as "&". */
    private static long words(String text) {
        return BLANKS.splitAsStream(text)
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Whether a certificate's name may stand there: among others, and in no words of a heading. */
    private boolean card(Paragraph paragraph, Map<Integer, Draft> current) {
        Draft around = current.get(paragraph.flow());
        return around != null
                && around.kind() == SectionKind.CERTIFICATIONS
                && words.meaning(headingText(paragraph)).isEmpty();
    }

    private Optional<Draft> other(Paragraph paragraph, String text) {
        return Optional.of(words.partly(text)
                .filter(part -> part.kind() != SectionKind.CERTIFICATIONS)
                .map(part -> Draft.of(part, text, paragraph.flow(), Opening.ALONE))
                .orElseGet(() -> Draft.other(text, paragraph.flow())));
    }

    /** "CURRENT PROJECT (since 2024):" announces what stands below it. */
    private static boolean announces(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return !paragraph.bullet()
                && text.endsWith(":")
                && ANNOUNCED.matcher(text).lookingAt();
    }

    /** Whether a heading within a list of certificates is one of them: "AWS Certified AI Practitioner", not "AWS Projects". */
    private boolean item(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return groups.named(text)
                && words.meaning(last)
                        .filter(meaning -> meaning.kind() != SectionKind.CERTIFICATIONS)
                        .isEmpty();
    }

    /**
     * Whether all words of a paragraph are links: "Portfolio" among the contacts leads to one, and heads nothing, also where the
     * line is broken behind it ("Portfolio |").
     */
    private static boolean link(Paragraph paragraph) {
        String text = paragraph.text();
        return IntStream.range(0, text.length())
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> paragraph.links().stream()
                        .anyMatch(link ->
                                link.span().start() <= at && at < link.span().end()));
    }

    private String headingText(Paragraph paragraph) {
        String text = paragraph.text().strip();
        int tab = text.indexOf('\t');
        String first = tab < 0 ? text : text.substring(0, tab);
        String plain = words.shortened(first) ? first.substring(0, first.length() - 1) : first;
        boolean sentence = plain.endsWith(".") || plain.endsWith(",");
        boolean more = tab >= 0 && !sideText.withHeading(text.substring(tab));
        return sentence || more ? "" : plain.replaceAll("[:\\s]+$", "");
    }
}
