package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the glyphs of one line as text: words told by their gaps, accents put on their letters, bullets made plain. */
final class LineWriter {
    /** Gap in font sizes that parts words where no blank was drawn: TeX shrinks its blanks to 0.22, kerning stays under 0.1. */
    private static final float WORD_GAP = 0.17f;
    /** The same in a line in which no blank was drawn at all: TeX shrinks the narrow blanks of Lato and others to 0.15. */
    private static final float WORD_GAP_WITHOUT_BLANKS = 0.13f;
    /** Gap in font sizes that is written as a tab; with a drawn blank in it, justified text may be wider. */
    private static final float WIDE_GAP = 1.5f;

    private static final float WIDE_GAP_WITH_BLANK = 2.2f;
    /** Letters further apart than this share of the size are letter-spaced. */
    private static final float SPACED = 0.06f;

    private static final int LONGEST_BULLET = 8;

    private static final Pattern BULLET =
            Pattern.compile("[\\uE000•‣◦●○■□▪▫▶►▸▹❖➢➤✓✔★☆◆◇·∙*–—\\-»›→o§]|\\(?(?:\\d{1,2}|[a-z])[.)]");

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> blankBefore = new ArrayList<>();
    private final Set<Integer> cells = new HashSet<>();

    private float wordGap = WORD_GAP_WITHOUT_BLANKS;

    private LineWriter() {}

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /** @param glyphs from left to right */
    static DrawnLine write(List<Glyph> glyphs) {
        LineWriter writer = new LineWriter();
        writer.collect(glyphs);
        return writer.write();
    }

    private void collect(List<Glyph> all) {
        boolean blank = false;
        for (Glyph glyph : all) {
            if (glyph.blank()) {
                blank = true;
                if (glyph.text().equals("\t")) {
                    cells.add(glyphs.size());
                } else {
                    wordGap = WORD_GAP;
                }
            } else if (!accentOnLast(glyph) && !letterUnderAccent(glyph)) {
                glyphs.add(glyph);
                blankBefore.add(blank);
                blank = false;
            }
        }
    }

    private boolean accentOnLast(Glyph accent) {
        if (glyphs.isEmpty() || !GlyphText.accent(accent.text())) {
            return false;
        }
        Glyph letter = glyphs.get(glyphs.size() - 1);
        boolean over = accent.width() == 0
                ? accent.x() <= letter.right() + 0.05f * letter.size()
                : accent.centre() < letter.right();
        return over && compose(letter, accent);
    }

    private boolean letterUnderAccent(Glyph letter) {
        if (glyphs.isEmpty() || !GlyphText.accent(glyphs.get(glyphs.size() - 1).text())) {
            return false;
        }
        Glyph accent = glyphs.get(glyphs.size() - 1);
        return accent.width() > 0 && letter.x() < accent.centre() && compose(letter, accent);
    }

    private boolean compose(Glyph letter, Glyph accent) {
        String composed = GlyphText.compose(letter.text(), accent.text());
        if (composed == null) {
            return false;
        }
        glyphs.set(glyphs.size() - 1, letter.withText(composed, letter.width()));
        return true;
    }

    private float gap(int i) {
        return glyphs.get(i).x() - glyphs.get(i - 1).right();
    }

    private float em(int i) {
        return (glyphs.get(i).size() + glyphs.get(i - 1).size()) / 2;
    }

    private DrawnLine write() {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[glyphs.size()];
        float spacing = spacing(0, glyphs.size());
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || wide(i, spacing)) {
                writePart(from, i, text, starts);
                if (i < glyphs.size()) {
                    text.append(text.length() <= LONGEST_BULLET && isBullet(text.toString()) ? ' ' : '\t');
                }
                from = i;
            }
        }
        return tidy(text, starts);
    }

    private boolean wide(int i, float spacing) {
        return cells.contains(i)
                || gap(i) > (blankBefore.get(i) ? WIDE_GAP_WITH_BLANK : WIDE_GAP) * em(i) + 3 * spacing;
    }

    private void writePart(int from, int to, StringBuilder text, int[] starts) {
        float spacing = spacing(from, to);
        boolean spelled = spelled(from, to);
        for (int i = from; i < to; i++) {
            if (i > from && (spelled ? gap(i) > 1.6f * spacing + 0.05f * em(i) : newWord(i, spacing))) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(mark(i) ? i == 0 ? "•" : "" : glyphs.get(i).text());
        }
    }

    /** Whether a glyph is a pictogram, or one without a character that stands before a line like a bullet. */
    private boolean mark(int i) {
        String drawn = glyphs.get(i).text();
        boolean before = i == 0 && glyphs.size() > 1 && newWord(1, 0);
        return drawn.equals(GlyphText.BULLET_MARK) || before && drawn.equals(FontFacts.UNMAPPED);
    }

    private boolean newWord(int i, float spacing) {
        return blankBefore.get(i) || gap(i) > spacing + wordGap * em(i);
    }

    /** Usual gap between the letters of a part; 0 unless it is letter-spaced. */
    private float spacing(int from, int to) {
        if (to - from < 4) {
            return 0;
        }
        float[] gaps = new float[to - from - 1];
        for (int i = from + 1; i < to; i++) {
            gaps[i - from - 1] = gap(i);
        }
        Arrays.sort(gaps);
        float median = gaps[gaps.length / 2];
        return median > SPACED * em(to - 1) ? median : 0;
    }

    /** Whether a heading was written with a blank after each letter. */
    private boolean spelled(int from, int to) {
        int blanks = 0;
        for (int i = from + 1; i < to; i++) {
            blanks += blankBefore.get(i) ? 1 : 0;
            if (!Character.isLetter(glyphs.get(i).text().codePointAt(0))
                    && !glyphs.get(i).text().equals("&")) {
                return false;
            }
        }
        return to - from >= 5 && blanks >= 0.9f * (to - from - 1);
    }

    /** Without blanks at the ends and doubled ones, which dropped pictograms leave behind. */
    private DrawnLine tidy(StringBuilder text, int[] starts) {
        StringBuilder tidy = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            moved[i] = tidy.length();
            char c = text.charAt(i);
            boolean gap = c == ' ' || c == '\t';
            char last = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
            if (!gap || last != ' ' && last != '\t') {
                tidy.append(c);
            } else if (c == '\t' && tidy.length() > 0) {
                tidy.setCharAt(tidy.length() - 1, '\t');
            }
        }
        while (tidy.length() > 0 && Character.isWhitespace(tidy.charAt(tidy.length() - 1))) {
            tidy.setLength(tidy.length() - 1);
        }
        moved[text.length()] = tidy.length();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.min(moved[starts[i]], tidy.length());
        }
        return new DrawnLine(tidy.toString(), List.copyOf(glyphs), starts);
    }
}
