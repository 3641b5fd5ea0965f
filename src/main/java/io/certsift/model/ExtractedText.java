package io.certsift.model;

import java.util.List;

/**
 * Everything that was read of one document, in reading order.
 *
 * @param pages number of pages; 0 where the format has none
 * @param lines visible and hidden lines
 * @param gaps what could not be read, one sentence each ("page 3: the font F2 maps to no characters"); empty if all was read
 */
public record ExtractedText(int pages, List<TextLine> lines, List<String> gaps) {
    public ExtractedText {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }
}
