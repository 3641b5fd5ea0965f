package io.certsift.extract.docx;

import java.util.Optional;

/**
 * What markup says about the look of characters; empty where it says nothing.
 *
 * @param style id of a character style
 * @param hidden {@code w:vanish}
 * @param webHidden hidden in a browser, and by Word's converters
 * @param bold strokes
 * @param caps shown in capitals
 * @param halfPoints font size
 * @param percent width of the characters
 * @param ink text colour
 * @param shade area behind the characters
 * @param highlight marker pen, which lies over the shade
 * @param transparent whether the characters are filled with nothing
 * @param deleted whether the paragraph mark that this is the format of was deleted or moved away, or runs on
 */
record RunFormat(
        Optional<String> style,
        Optional<Boolean> hidden,
        Optional<Boolean> webHidden,
        Optional<Boolean> bold,
        Optional<Boolean> caps,
        Optional<Integer> halfPoints,
        Optional<Integer> percent,
        Optional<Paint> ink,
        Optional<Paint> shade,
        Optional<Paint> highlight,
        boolean transparent,
        boolean deleted) {
    static final RunFormat NONE = new RunFormat(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false);

    /** This where it says something, else {@code base}. */
    RunFormat over(RunFormat base) {
        return new RunFormat(
                style.or(base::style),
                hidden.or(base::hidden),
                webHidden.or(base::webHidden),
                bold.or(base::bold),
                caps.or(base::caps),
                halfPoints.or(base::halfPoints),
                percent.or(base::percent),
                ink.or(base::ink),
                shade.or(base::shade),
                highlight.or(base::highlight),
                transparent || base.transparent,
                deleted);
    }

    /**
     * A character style over a paragraph style: as {@link #over}, but switches that both set cancel each other out (ISO 29500-1,
     * 17.7.3).
     */
    RunFormat toggledOver(RunFormat paragraph) {
        RunFormat merged = over(paragraph);
        return new RunFormat(
                merged.style,
                toggled(hidden, paragraph.hidden),
                merged.webHidden,
                toggled(bold, paragraph.bold),
                toggled(caps, paragraph.caps),
                merged.halfPoints,
                merged.percent,
                merged.ink,
                merged.shade,
                merged.highlight,
                merged.transparent,
                merged.deleted);
    }

    /**
     * As shown on paper: the page numbers of a table of contents, which Word makes as the result of a field, are hidden in a
     * browser only. Nobody writes such text by hand, and outside of fields it is taken for hidden.
     */
    RunFormat onPaper() {
        if (webHidden.isEmpty()) {
            return this;
        }
        return new RunFormat(
                style,
                hidden,
                Optional.empty(),
                bold,
                caps,
                halfPoints,
                percent,
                ink,
                shade,
                highlight,
                transparent,
                deleted);
    }

    private static Optional<Boolean> toggled(Optional<Boolean> a, Optional<Boolean> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return Optional.of(a.get() ^ b.get());
    }
}
