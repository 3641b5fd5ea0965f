package io.certsift.model;

import java.util.List;

/**
 * A document told into sections.
 *
 * @param pages number of pages; 0 where the format has none
 * @param sections visible text in reading order
 * @param hidden text that a reader cannot see
 * @param language two-letter code of most of its text, {@code und} if it cannot be told
 * @param gaps what could not be read, one sentence each
 */
public record Resume(int pages, List<Section> sections, List<Paragraph> hidden, String language, List<String> gaps) {
    public Resume {
        sections = List.copyOf(sections);
        hidden = List.copyOf(hidden);
        gaps = List.copyOf(gaps);
    }
}
