package io.certsift.explain;

import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Marks findings in the text of a resume. For one resume. */
final class Marker {
    /** Characters looked through for words of quotes, which a resume of nothing but names could make without end. */
    private static final long MOST_CHARACTERS = 200_000_000;

    private static final int MOST_MARKS_OF_PARAGRAPH = 500;

    private long characters = MOST_CHARACTERS;
    private boolean complete = true;
    private final Resume resume;
    private final Map<Integer, List<Draft>> byNumber = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    /** A paragraph whose marks are being gathered. */
    private record Draft(Paragraph paragraph, List<OpenMark> marks) {}

    private record OpenMark(Span span, Ink ink, List<String> labels) {}

    private record Placed(Draft draft, Span span) {}

    Marker(Resume resume) {
        this.resume = resume;
        resume.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .forEach(this::add);
        resume.hidden().forEach(this::add);
    }

    private void add(Paragraph paragraph) {
        byNumber.computeIfAbsent(paragraph.number(), number -> new ArrayList<>())
                .add(new Draft(paragraph, new ArrayList<>()));
    }

    /** Marks the words of a finding. */
    void mark(String label, Ink ink, Quote quote) {
        place(quote, true).ifPresent(place -> mark(place, label, ink));
    }

    /** Adds a label to the marks that a quote covers, or lies in; marks the quote itself where there are none. */
    void label(String label, Ink ink, Quote quote) {
        place(quote, false).ifPresent(place -> {
            List<OpenMark> covered = place.draft().marks().stream()
                    .filter(mark ->
                            mark.span().overlaps(place.span()) && !mark.ink().equals(Ink.PASSED))
                    .toList();
            if (covered.isEmpty()) {
                mark(place, label, ink);
            } else {
                covered.stream()
                        .filter(mark -> !mark.labels().contains(label))
                        .forEach(mark -> mark.labels().add(label));
                placed.add(label);
            }
        });
    }

    /** Whether every finding could be marked. */
    boolean complete() {
        return complete;
    }

    /** Whether a label stands anywhere in the text. */
    boolean placed(String label) {
        return placed.contains(label);
    }

    List<MarkedSection> sections() {
        return resume.sections().stream()
                .map(section -> new MarkedSection(
                        section.kind().label(),
                        section.heading(),
                        section.flow() != 0,
                        section.paragraphs().stream().map(this::marked).toList()))
                .toList();
    }

    List<MarkedParagraph> hidden() {
        return resume.hidden().stream().map(this::marked).toList();
    }

    private MarkedParagraph marked(Paragraph paragraph) {
        List<Mark> marks = byNumber.getOrDefault(paragraph.number(), List.of()).stream()
                .filter(draft -> draft.paragraph().equals(paragraph))
                .findFirst()
                .map(Draft::marks)
                .orElse(List.of())
                .stream()
                .map(mark -> new Mark(mark.span(), mark.ink(), mark.labels()))
                .toList();
        return new MarkedParagraph(paragraph, marks);
    }

    private void mark(Placed place, String label, Ink ink) {
        placed.add(label);
        Optional<OpenMark> same = place.draft().marks().stream()
                .filter(mark -> mark.span().equals(place.span()))
                .findFirst();
        if (same.isPresent()) {
            if (!same.get().labels().contains(label)) {
                same.get().labels().add(label);
            }
        } else {
            place.draft().marks().add(new OpenMark(place.span(), ink, new ArrayList<>(List.of(label))));
        }
    }

    /**
     * Where a quote stands; the whole paragraph where its words are not found, such as those of a link on an icon.
     *
     * @param free whether a place without a mark is preferred, because the words may stand there twice
     */
    private Optional<Placed> place(Quote quote, boolean free) {
        List<Draft> drafts = byNumber.getOrDefault(quote.paragraph(), List.of());
        for (Draft draft : drafts) {
            characters -= draft.paragraph().text().length();
            if (characters < 0 || draft.marks().size() >= MOST_MARKS_OF_PARAGRAPH) {
                complete = false;
                return Optional.empty();
            }
            List<Span> taken = free ? draft.marks().stream().map(OpenMark::span).toList() : List.of();
            Optional<Span> span = Locator.find(draft.paragraph(), quote.text(), taken);
            if (span.isPresent()) {
                return Optional.of(new Placed(draft, span.get()));
            }
        }
        return drafts.stream()
                .findFirst()
                .map(draft ->
                        new Placed(draft, new Span(0, draft.paragraph().text().length())));
    }
}
