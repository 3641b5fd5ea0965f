package io.certsift.model;

import java.util.List;
import java.util.Optional;

/**
 * A run of lines that belong together: one bullet, one list item, one sentence block.
 *
 * @param number in the document, one-based
 * @param text the original characters of its lines; line ends inside it are blanks, words hyphenated at a line end are
 *     joined, a leading bullet is left out, a tab stands for a wide gap
 * @param page of its first line; 0 where the format has no pages
 * @param place the part of the document
 * @param flow the stream of reading, as in {@link TextLine}
 * @param size font size in points of most of its characters; 0 if unknown
 * @param bold whether most of its characters are bold
 * @param bullet whether it is a list item
 * @param cell the table cell, if it stands in one
 * @param visibility whether a reader can see it
 * @param links hyperlinks over its characters
 */
public record Paragraph(
        int number,
        String text,
        int page,
        Place place,
        int flow,
        float size,
        boolean bold,
        boolean bullet,
        Optional<Cell> cell,
        Visibility visibility,
        List<Link> links) {
    public Paragraph {
        links = List.copyOf(links);
    }
}
