package io.certsift.model;

import java.util.List;
import java.util.Set;

/**
 * A heading and what stands below it.
 *
 * @param kind what it is about
 * @param also what else it is about: the other parts of a mixed heading, or the section that a run-in heading stands in
 * @param heading the heading as written; empty for the part above the first heading
 * @param flow the stream of reading that it stands in
 * @param paragraphs without the heading
 */
public record Section(SectionKind kind, Set<SectionKind> also, String heading, int flow, List<Paragraph> paragraphs) {
    public Section {
        also = Set.copyOf(also);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether it is, wholly or in part, about {@code kind}. */
    public boolean about(SectionKind other) {
        return kind == other || also.contains(other);
    }
}
