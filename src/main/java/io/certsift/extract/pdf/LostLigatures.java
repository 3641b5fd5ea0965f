package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of a page to which its fonts give no character. Each is marked while the page is drawn; at its end, when all letters
 * around the marks and their widths are known, those that are ligatures get their letters back.
 */
final class LostLigatures {
    /** The marks are characters that Unicode promises never to assign. */
    private static final char FIRST_MARK = '\uFDD0';

    private static final int MARKS = 32;

    /** Letters of a word overlap less, and stand no further apart, than this share of their size. */
    private static final float APART = 0.15f;

    /** Two baselines closer than this share of the size are one. */
    private static final float LEVEL = 0.1f;

    /** Letters at each side of a mark that are looked at: more than the parts of words have, however long a word is drawn. */
    private static final int AROUND = 20;

    private record Code(FontFacts font, int code) {}

    private final List<Code> codes = new ArrayList<>();
    private final Map<Code, String> marks = new HashMap<>();

    /** What stands for a code until the page ends; {@link FontFacts#UNMAPPED} if there are too many. */
    String mark(FontFacts font, int code) {
        Code lost = new Code(font, code);
        if (!marks.containsKey(lost) && codes.size() < MARKS) {
            marks.put(lost, String.valueOf((char) (FIRST_MARK + codes.size())));
            codes.add(lost);
        }
        return marks.getOrDefault(lost, FontFacts.UNMAPPED);
    }

    static boolean mark(char c) {
        return c >= FIRST_MARK && c < FIRST_MARK + MARKS;
    }

    /** The glyphs with letters in place of the marks, or with {@link FontFacts#UNMAPPED} where nothing tells which. */
    List<Glyph> mend(List<Glyph> glyphs) {
        if (codes.isEmpty()) {
            return glyphs;
        }
        Map<Code, Set<List<String>>> words = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (marked(glyphs.get(i))) {
                words.computeIfAbsent(code(glyphs.get(i)), k -> new HashSet<>())
                        .add(List.of(before(glyphs, i), after(glyphs, i)));
            }
        }
        Map<Code, String> letters = new HashMap<>();
        words.forEach((code, around) -> letters.put(code, letters(code, around)));
        List<Glyph> mended = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (marked(glyph)) {
                Code code = code(glyph);
                String text = letters.getOrDefault(code, FontFacts.UNMAPPED);
                code.font().told(text);
                mended.add(glyph.withText(text, glyph.width()));
            } else {
                mended.add(glyph);
            }
        }
        return mended;
    }

    private static boolean marked(Glyph glyph) {
        return glyph.text().length() == 1 && mark(glyph.text().charAt(0));
    }

    private Code code(Glyph glyph) {
        return codes.get(glyph.text().charAt(0) - FIRST_MARK);
    }

    /**
     * The ligature that most words know, of those that are about as wide; where no word tells, but the font says that it is
     * none, the only one that is as wide.
     */
    private static String letters(Code code, Set<List<String>> words) {
        LigatureWords known = LigatureWords.builtIn();
        String best = FontFacts.UNMAPPED;
        long most = 0;
        boolean tie = false;
        for (String ligature : code.font().ligatures(code.code(), known.ligatures(), LostLigature.NEAR)) {
            long hits = words.stream()
                    .filter(word -> known.known(word.get(0), ligature, word.get(1)))
                    .count();
            tie = hits == most;
            if (hits > most) {
                most = hits;
                best = ligature;
            }
        }
        if (most > 0 && !tie) {
            return best;
        }
        if (most > 0 || !code.font().none(code.code())) {
            return FontFacts.UNMAPPED;
        }
        List<String> sure = code.font().ligatures(code.code(), known.ligatures(), LostLigature.SURE);
        return sure.size() == 1 ? sure.get(0) : FontFacts.UNMAPPED;
    }

    private static String before(List<Glyph> glyphs, int at) {
        int from = at;
        while (from > 0 && at - from < AROUND && joined(glyphs.get(from - 1), glyphs.get(from))) {
            from--;
        }
        return text(glyphs.subList(from, at));
    }

    private static String after(List<Glyph> glyphs, int at) {
        int to = at;
        while (to + 1 < glyphs.size() && to - at < AROUND && joined(glyphs.get(to), glyphs.get(to + 1))) {
            to++;
        }
        return text(glyphs.subList(at + 1, to + 1));
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static boolean joined(Glyph left, Glyph right) {
        float size = Math.max(left.size(), right.size());
        return wordy(left)
                && wordy(right)
                && left.angle() == right.angle()
                && (left.angle() != 0
                        || Math.abs(left.y() - right.y()) < LEVEL * size
                                && Math.abs(right.x() - left.right()) < APART * size);
    }

    private static boolean wordy(Glyph glyph) {
        int first = glyph.blank() ? ' ' : glyph.text().codePointAt(0);
        return Character.isLetter(first) || first == '-' || marked(glyph);
    }
}
