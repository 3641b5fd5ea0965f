package io.certsift.model;

import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param kind what it is about
 * @param heading the heading as written; empty for the part above the first heading
 * @param flow the stream of reading that it stands in
 * @param paragraphs without the heading
 */
public record Section(SectionKind kind, String heading, int flow, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
