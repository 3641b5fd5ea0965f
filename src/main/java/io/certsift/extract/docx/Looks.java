package io.certsift.extract.docx;

import io.certsift.model.Visibility;

/**
 * Tells from formats how characters look, and whether anybody can see them. In doubt they are visible. For one document and one
 * thread.
 */
final class Looks {
    /** Half points; 2 pt is the least that anybody reads in print. */
    private static final int TINY = 4;

    /** Percent of their width at which characters are strokes. */
    private static final int NARROW = 10;

    /** Half points, where nothing says it (ISO 29500-1, 17.3.2.38). */
    private static final int DEFAULT_SIZE = 20;

    private final StyleSheet styles;
    private Resolved last;

    Looks(StyleSheet styles) {
        this.styles = styles;
        this.last =
                new Resolved(ParagraphFormat.NONE, RunFormat.NONE, styles.run(ParagraphFormat.NONE, RunFormat.NONE));
    }

    /** What a run's own format came to. */
    private record Resolved(ParagraphFormat paragraph, RunFormat own, RunFormat run) {
        /** By identity: what says nothing is one and the same object everywhere, and comparing costs as much as resolving. */
        @SuppressWarnings("ReferenceEquality")
        boolean answers(ParagraphFormat askedParagraph, RunFormat askedOwn) {
            return paragraph == askedParagraph && own == askedOwn;
        }
    }

    StyleSheet styles() {
        return styles;
    }

    RunFormat resolve(ParagraphFormat paragraph, RunFormat own) {
        if (!last.answers(paragraph, own)) {
            last = new Resolved(paragraph, own, styles.run(paragraph, own));
        }
        return last.run();
    }

    /**
     * @param container whether the container shows its content at all
     */
    Look look(ParagraphFormat own, RunFormat run, Backdrop behind, Visibility container) {
        ParagraphFormat paragraph = styles.paragraph(own);
        int halfPoints = run.of(RunProperty.HALF_POINTS).orElse(DEFAULT_SIZE);
        Backdrop area = behind.under(paragraph.shade().orElse(Paint.AUTO))
                .under(run.of(RunProperty.SHADE).orElse(Paint.AUTO))
                .under(run.of(RunProperty.HIGHLIGHT).orElse(Paint.AUTO));
        Visibility visibility = container.visible() ? visibility(paragraph, run, area) : container;
        return new Look(visibility, area.ground(), halfPoints / 2f, run.on(RunProperty.BOLD));
    }

    private static Visibility visibility(ParagraphFormat paragraph, RunFormat run, Backdrop area) {
        if (run.on(RunProperty.HIDDEN) || run.on(RunProperty.WEB_HIDDEN)) {
            return Visibility.VANISHED;
        }
        if (run.of(RunProperty.HALF_POINTS).orElse(DEFAULT_SIZE) < TINY
                || run.of(RunProperty.PERCENT).orElse(100) < NARROW) {
            return Visibility.TINY;
        }
        if (paragraph.crushed().orElse(false)) {
            return Visibility.CLIPPED;
        }
        if (run.on(RunProperty.TRANSPARENT)) {
            return Visibility.TRANSPARENT;
        }
        boolean vanishes = run.of(RunProperty.INK).orElse(Paint.AUTO).vanishesOn(area.paint());
        return vanishes ? Visibility.BACKGROUND_COLOUR : Visibility.VISIBLE;
    }
}
