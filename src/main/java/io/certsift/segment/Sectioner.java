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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts paragraphs under their headings, each stream of reading for itself, and tells the part above the first heading. */
final class Sectioner {
    private static final Pattern RUN_IN = Pattern.compile("^([^:\\t]{3,40}?) *([:\\t])\\s*(\\S.*)$", Pattern.DOTALL);

    /** Kinds whose headings run in. "Portfolio: …" and "Experience: 5 years" are facts, not headings. */
    private static final Set<SectionKind> RUN_IN_KINDS = EnumSet.of(
            SectionKind.CERTIFICATIONS,
            SectionKind.COURSES,
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.EDUCATION,
            SectionKind.PUBLICATIONS,
            SectionKind.REFERENCES,
            SectionKind.AWARDS,
            SectionKind.INTERESTS,
            SectionKind.SUMMARY);

    /** Kinds whose headings stand beside their text, a wide gap between: what follows belongs to them too. */
    private static final Set<SectionKind> SIDE_KINDS = EnumSet.of(
            SectionKind.CERTIFICATIONS, SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PUBLICATIONS);

    /** Sections of facts with a label each: "Certifications" there, a wide gap behind it, labels one fact. */
    private static final Set<SectionKind> LABELLED = EnumSet.of(SectionKind.SKILLS, SectionKind.CONTACT);

    /** Sections whose entries have headings of their own: one right below the section's is its first entry. */
    private static final Set<SectionKind> ENTRIES =
            EnumSet.of(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION);

    /** A heading that the lexicon does not know has at most so many words. */
    private static final int MOST_WORDS_OF_UNKNOWN = 5;

    private final HeadingWords words;
    private final SideText sideText;
    private final Preamble preamble;
    private final CertificateGroups groups;

    Sectioner(HeadingWords words, SideText sideText, Preamble preamble, CertificateGroups groups) {
        this.words = words;
        this.sideText = sideText;
        this.preamble = preamble;
        this.groups = groups;
    }

    /**
     * @param headingLines texts that the format itself calls headings
     */
    List<Section> sections(List<Paragraph> paragraphs, List<String> headingLines) {
        HeadingLooks looks = new HeadingLooks(
                paragraphs, paragraph -> words.meaning(headingText(paragraph)).isPresent());
        Set<String> styled = new HashSet<>(headingLines);
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Draft> current = new HashMap<>();
        List<Paragraph> above = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean title = above.isEmpty()
                    && drafts.isEmpty()
                    && preamble.title(paragraph); // elsewhere "Résumé" heads a summary, in French
            Optional<Draft> heading = title ? Optional.empty() : heading(paragraph, looks, styled, current);
            if (heading.isPresent()) {
                drafts.add(heading.get());
                current.put(paragraph.flow(), heading.get());
                continue;
            }
            if (apart(paragraph)) {
                marginal(drafts, paragraph);
                continue;
            }
            Optional<Draft> runIn = runIn(paragraph, current);
            if (runIn.isPresent()) {
                drafts.add(runIn.get());
                resume(current, drafts, paragraph, runIn.get());
                continue;
            }
            Optional<Draft> around = around(paragraph, current);
            around.ifPresentOrElse(draft -> draft.add(paragraph), () -> above.add(paragraph));
        }
        List<Section> sections = new ArrayList<>(preamble.sections(above, drafts.isEmpty()));
        drafts.forEach(draft -> sections.add(draft.section()));
        return sections;
    }

    /**
     * The section that a paragraph's stream is in; columns and boxes that begin without a heading go on the last one of the
     * main column, if nothing of that stands below it.
     */
    private static Optional<Draft> around(Paragraph paragraph, Map<Integer, Draft> current) {
        Draft main = current.get(0);
        boolean open = main != null && main.bare() && main.opens(Opening.ALONE);
        if (open && !current.containsKey(paragraph.flow())) {
            current.put(paragraph.flow(), main);
        }
        return Optional.ofNullable(current.get(paragraph.flow()));
    }

    /** After a run-in heading inside a section the section goes on; a document made of run-in headings has no other. */
    private static void resume(Map<Integer, Draft> current, List<Draft> drafts, Paragraph paragraph, Draft runIn) {
        Draft around = current.get(paragraph.flow());
        if (runIn.opens(Opening.BESIDE) || around == null || around.opens(Opening.RUN_IN)) {
            current.put(paragraph.flow(), runIn);
            return;
        }
        Draft rest = around.rest();
        drafts.add(rest);
        current.put(paragraph.flow(), rest);
    }

    /** What runs along on every page; the header of the first one is where the name stands. */
    private static boolean apart(Paragraph paragraph) {
        return paragraph.place() == Place.PAGE_FOOTER
                || paragraph.place() == Place.FOOTNOTE
                || paragraph.place() == Place.PAGE_HEADER && paragraph.page() > 1;
    }

    private static void marginal(List<Draft> drafts, Paragraph paragraph) {
        Draft draft = Draft.other("", paragraph.flow());
        draft.add(paragraph);
        drafts.add(draft);
    }

    private Optional<Draft> heading(
            Paragraph paragraph, HeadingLooks looks, Set<String> styled, Map<Integer, Draft> current) {
        String text = headingText(paragraph);
        if (!looks.mayHead(paragraph) || text.isEmpty()) {
            return Optional.empty();
        }
        boolean set = looks.fit(paragraph) || styled.contains(text);
        Optional<Meaning> meaning = words.meaning(text);
        if (meaning.isPresent()) {
            return set || !link(paragraph)
                    ? Optional.of(Draft.of(meaning.get(), text, paragraph.flow(), Opening.ALONE))
                    : Optional.empty();
        }
        Draft around = current.get(paragraph.flow());
        boolean unknown = paragraph.text().strip().split("\\s+").length <= MOST_WORDS_OF_UNKNOWN
                && set
                && paragraph.text().chars().noneMatch(Character::isDigit);
        if (around == null || !unknown) {
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

    private static Optional<Draft> other(Paragraph paragraph, String text) {
        return Optional.of(Draft.other(text, paragraph.flow()));
    }

    /** Whether a heading within a list of certificates is one of them: "AWS Certified AI Practitioner", not "AWS Projects". */
    private boolean item(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return groups.named(text)
                && words.meaning(last)
                        .filter(meaning -> meaning.kind() != SectionKind.CERTIFICATIONS)
                        .isEmpty();
    }

    /** Whether a paragraph is a link as a whole: "Portfolio" among the contacts leads to one, and heads nothing. */
    private static boolean link(Paragraph paragraph) {
        int length = paragraph.text().strip().length();
        return paragraph.links().stream().anyMatch(link -> link.span().length() >= length);
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

    private static boolean beside(SectionKind kind, @Nullable Draft around) {
        if (around == null || around.opens(Opening.BESIDE)) {
            return true;
        }
        return SIDE_KINDS.contains(kind) && !LABELLED.contains(around.kind());
    }

    /** "Certifications: A, B" in one paragraph: a section of its own, for this paragraph. */
    private Optional<Draft> runIn(Paragraph paragraph, Map<Integer, Draft> current) {
        Matcher matcher = RUN_IN.matcher(paragraph.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Meaning> meaning = words.meaning(matcher.group(1));
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(2).equals("\t") && beside(meaning.get().kind(), current.get(paragraph.flow()))) {
            Draft side = Draft.of(meaning.get(), matcher.group(1), paragraph.flow(), Opening.BESIDE);
            side.add(Cut.from(paragraph, matcher.start(3)));
            return Optional.of(side);
        }
        boolean contact = meaning.get().kind() == SectionKind.CONTACT && Preamble.contact(matcher.group(3));
        if (!contact && !RUN_IN_KINDS.contains(meaning.get().kind())) {
            return Optional.empty();
        }
        Set<SectionKind> also = EnumSet.noneOf(SectionKind.class);
        also.addAll(meaning.get().also());
        Draft around = current.get(paragraph.flow());
        if (around != null
                && !around.opens(Opening.RUN_IN)
                && around.kind() != meaning.get().kind()) {
            also.add(around.kind());
        }
        Meaning mixed = new Meaning(meaning.get().kind(), also);
        Draft draft = Draft.of(mixed, matcher.group(1), paragraph.flow(), Opening.RUN_IN);
        draft.add(Cut.from(paragraph, matcher.start(3)));
        return Optional.of(draft);
    }
}
