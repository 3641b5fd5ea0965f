package io.certsift.recognise;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Certification;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resumes of a few lines, and what the built-in knowledge finds in them. */
final class Resumes {
    static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Recogniser RECOGNISER = new Recogniser(KNOWLEDGE);

    private Resumes() {}

    /** The certifications of one section of these paragraphs. */
    static List<Certification> certifications(SectionKind section, String... lines) {
        return RECOGNISER.recognise(section(section, lines), AS_OF);
    }

    /** A resume of one section of these paragraphs. */
    static Resume section(SectionKind section, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            boolean bullet = line.startsWith("* ");
            paragraphs.add(new Paragraph(
                    paragraphs.size() + 1,
                    bullet ? line.substring(2) : line,
                    1,
                    Place.BODY,
                    0,
                    10,
                    false,
                    bullet,
                    Optional.empty(),
                    Visibility.VISIBLE,
                    List.of()));
        }
        Section only = new Section(section, Set.of(), section.label(), 0, paragraphs);
        return new Resume(1, List.of(only), List.of(), "en", List.of());
    }
}
