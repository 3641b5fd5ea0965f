package io.certsift.model;

import java.util.List;
import java.util.Optional;

/**
 * One line as a reader sees it (PDF), or one paragraph or line-broken part of one (DOCX).
 *
 * @param text the original characters; a tab stands for a wide gap, such as the one before a right-aligned date
 * @param page one-based; 0 where the format has no pages
 * @param paragraph number of the paragraph that the format itself tells (DOCX), zero-based; -1 where paragraphs are still
 *     to be told from the geometry (PDF)
 * @param place the part of the document
 * @param flow the stream of reading: 0 is the main column with everything above and below it, each side column, side
 *     cell, text box or further equal column has a number of its own
 * @param box where it stands; empty where the format has no geometry
 * @param size font size in points as displayed, of most of its characters; 0 if unknown
 * @param bold whether most of its characters are bold
 * @param heading whether the format itself calls it a heading or title
 * @param bullet whether the format itself makes it a list item (a bullet drawn as a character stays in the text)
 * @param cell the table cell, if it stands in one
 * @param visibility whether a reader can see it
 * @param links hyperlinks over its characters
 * @param starts the type of its first character
 * @param ends the type of its last character
 */
public record TextLine(
        String text,
        int page,
        int paragraph,
        Place place,
        int flow,
        Optional<Box> box,
        float size,
        boolean bold,
        boolean heading,
        boolean bullet,
        Optional<Cell> cell,
        Visibility visibility,
        List<Link> links,
        Type starts,
        Type ends) {
    public TextLine {
        links = List.copyOf(links);
    }

    /**
     * How characters are set.
     *
     * @param size font size in points as displayed; 0 if unknown
     */
    public record Type(float size, boolean bold) {}

    /** A line that is set in one type. */
    public TextLine(
            String text,
            int page,
            int paragraph,
            Place place,
            int flow,
            Optional<Box> box,
            float size,
            boolean bold,
            boolean heading,
            boolean bullet,
            Optional<Cell> cell,
            Visibility visibility,
            List<Link> links) {
        this(
                text,
                page,
                paragraph,
                place,
                flow,
                box,
                size,
                bold,
                heading,
                bullet,
                cell,
                visibility,
                links,
                new Type(size, bold),
                new Type(size, bold));
    }

    /** The same line in another stream. */
    public TextLine inFlow(int other) {
        return with(text, links, other);
    }

    /** Other words in the place and the type of this line. */
    public TextLine saying(String words, List<Link> over) {
        return with(words, over, flow);
    }

    private TextLine with(String words, List<Link> over, int stream) {
        return new TextLine(
                words,
                page,
                paragraph,
                place,
                stream,
                box,
                size,
                bold,
                heading,
                bullet,
                cell,
                visibility,
                over,
                starts,
                ends);
    }

    /** A plain visible line of the main flow without geometry; for documents that have none. */
    public static TextLine plain(String text, int paragraph) {
        return new TextLine(
                text,
                0,
                paragraph,
                Place.BODY,
                0,
                Optional.empty(),
                0,
                false,
                false,
                false,
                Optional.empty(),
                Visibility.VISIBLE,
                List.of());
    }
}
