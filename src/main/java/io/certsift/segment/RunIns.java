package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.SectionKind;
import io.certsift.segment.Draft.Opening;
import io.certsift.segment.HeadingWords.Meaning;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headings that stand in one paragraph with their text: "Certifications: A, B". Thread-safe. */
final class RunIns {
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

    /** Facts of one line: a label of another kind below ends them. */
    private static final Set<SectionKind> ONE_LINE = EnumSet.of(SectionKind.LANGUAGES, SectionKind.INTERESTS);

    private final HeadingWords words;

    RunIns(HeadingWords words) {
        this.words = words;
    }

    /** Whether a paragraph begins with a label, whatever it says. */
    boolean labelled(Paragraph paragraph) {
        return RUN_IN.matcher(paragraph.text()).matches();
    }

    /** Ends a section of one line where a paragraph with a label of its own follows. */
    void close(Map<Integer, Draft> current, List<Draft> drafts, Paragraph paragraph) {
        Draft around = current.get(paragraph.flow());
        if (around != null && around.opens(Opening.RUN_IN) && ONE_LINE.contains(around.kind())) {
            open(current, drafts, Draft.other("", paragraph.flow()), paragraph);
        }
    }

    private static void open(Map<Integer, Draft> current, List<Draft> drafts, Draft draft, Paragraph paragraph) {
        drafts.add(draft);
        current.put(paragraph.flow(), draft);
    }

    /**
     * After a run-in heading inside a section the section goes on; a document made of run-in headings has no other. In a list
     * of facts with a label each ("- Location: …", "- Education: …") none goes on.
     */
    void resume(Map<Integer, Draft> current, List<Draft> drafts, Paragraph paragraph, Draft runIn, boolean listed) {
        Draft around = current.get(paragraph.flow());
        // "Relevant courses: …" tells of a degree
        boolean aside = around == null && runIn.kind() == SectionKind.COURSES;
        if (aside || listed && (around == null || around.opens(Opening.RUN_IN))) {
            open(current, drafts, Draft.other("", paragraph.flow()), paragraph);
            return;
        }
        if (runIn.opens(Opening.BESIDE) || around == null || around.opens(Opening.RUN_IN)) {
            current.put(paragraph.flow(), runIn);
            return;
        }
        open(current, drafts, around.rest(), paragraph);
    }

    private static boolean beside(SectionKind kind, @Nullable Draft around) {
        if (around == null || around.opens(Opening.BESIDE)) {
            return true;
        }
        return SIDE_KINDS.contains(kind) && !LABELLED.contains(around.kind());
    }

    /** "Scrum Certifications", its issuer at the right end of its line: one of the items below such a heading. */
    private static boolean within(SectionKind kind, @Nullable Draft around) {
        return around != null
                && around.kind() == kind
                && !around.opens(Opening.BESIDE)
                && !around.opens(Opening.RUN_IN);
    }

    /**
     * "Certifications: A, B" in one paragraph: a section of its own, for this paragraph.
     *
     * @param summary whether it stands below a summary, and above the first heading: then it is part of that
     */
    Optional<Draft> draft(Paragraph paragraph, Map<Integer, Draft> current, BooleanSupplier summary) {
        Matcher matcher = RUN_IN.matcher(paragraph.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Meaning> meaning = words.meaning(matcher.group(1));
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(2).equals("\t") && within(meaning.get().kind(), current.get(paragraph.flow()))) {
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
        if (around == null && summary.getAsBoolean()) {
            also.add(SectionKind.SUMMARY);
        }
        Meaning mixed = new Meaning(meaning.get().kind(), also);
        Draft draft = Draft.of(mixed, matcher.group(1), paragraph.flow(), Opening.RUN_IN);
        draft.add(Cut.from(paragraph, matcher.start(3)));
        return Optional.of(draft);
    }
}
