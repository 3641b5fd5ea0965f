package io.certsift.extract.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What is known of one font: weight, scale, what its codes mean, and how many of them meant nothing. */
final class FontFacts {
    /** A code whose character the font does not tell. */
    static final String UNMAPPED = "\uFFFD";

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi|-sb$|cmbx|ptmb|phvb|[^a-z]bd");
    private static final Pattern PICTOGRAMS = Pattern.compile(
            "awesome|icon|symbol|wingding|webding|dingbat|material|glyph|fontello|feather|emoji|marvosym");
    private static final int SEMIBOLD = 600;
    /** Characters by which a font is judged. */
    private static final int SAMPLE = 4_000;

    private final PDFont font;
    private final PageFonts page;
    private final String name;
    private final boolean bold;
    private final boolean pictograms;
    private final boolean wingdings;
    private final Optional<TexCodes> texCodes;
    private final float scale;
    private final StringBuilder sample = new StringBuilder();
    private final Map<Integer, String> texts = new HashMap<>();
    private int unmapped;
    private int mapped;
    private int letters;

    /** @param page the other fonts of the page */
    FontFacts(PDFont font, PageFonts page) {
        this.font = font;
        this.page = page;
        String full = font.getName() == null ? "" : font.getName();
        name = full.replaceFirst("^[A-Z]{6}\\+", "");
        String lower = name.toLowerCase(Locale.ROOT);
        bold = heavy(font.getFontDescriptor()) || BOLD.matcher(lower).find();
        pictograms = PICTOGRAMS.matcher(lower).find();
        wingdings = lower.contains("wingding") || lower.contains("webding") || lower.contains("marvosym");
        texCodes = TexCodes.of(font);
        scale = font instanceof PDType3Font type3 ? type3Scale(type3) : 1;
    }

    private static boolean heavy(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.getFontWeight() >= SEMIBOLD || descriptor.isForceBold());
    }

    /** Type 3 fonts choose their own units: the height of their box is the em. */
    private static float type3Scale(PDType3Font font) {
        float unit = Math.abs(font.getFontMatrix().getScaleY());
        float height =
                font.getFontBBox() == null ? 0 : Math.abs(font.getFontBBox().getHeight());
        float em = unit * height;
        return em > 0.2f && em < 5 ? em : em > 0 ? em : 0;
    }

    String name() {
        return name.isEmpty() ? "without a name" : name;
    }

    boolean bold() {
        return bold;
    }

    /** Font size per unit of text space; 0 if the font does not tell. */
    float scale() {
        return scale;
    }

    /** Whether most characters of a font of letters meant nothing. */
    boolean unreadable() {
        return !pictograms && (unmapped >= 20 && unmapped > mapped || garbled());
    }

    /** Whether its characters are not those that it shows. */
    private boolean garbled() {
        return Legibility.garbled(sample);
    }

    /** Characters that say nothing: those without meaning, and all if they are not those that the font shows. */
    int unmapped() {
        return pictograms ? 0 : garbled() ? unmapped + mapped : unmapped;
    }

    /** Letters and figures that were taken for text although they are not those that the font shows. */
    int mistaken() {
        return !pictograms && garbled() ? letters : 0;
    }

    /** The characters of a code: {@link #UNMAPPED} if unknown, {@link GlyphText#BULLET_MARK} for a pictogram. */
    String text(int code) {
        String text = texts.computeIfAbsent(code, this::decode);
        if (text.equals(UNMAPPED)) {
            unmapped++;
            sample(text);
            return page.ligatures().mark(this, code);
        }
        if (text.equals(GlyphText.BULLET_MARK)) {
            unmapped++;
        } else if (!text.isBlank()) {
            mapped++;
            letters += Character.isLetterOrDigit(text.codePointAt(0)) ? 1 : 0;
        }
        sample(text);
        return text;
    }

    private void sample(String text) {
        if (sample.length() < SAMPLE) {
            sample.append(text);
        }
    }

    /** One of the characters that were counted as unmapped has got its letters. */
    void told(String text) {
        if (!text.equals(UNMAPPED)) {
            unmapped--;
            mapped++;
            letters++;
        }
    }

    /** Whether the font itself says that a code is no single character. */
    boolean none(int code) {
        try {
            return UNMAPPED.equals(font.toUnicode(code));
        } catch (RuntimeException e) {
            return false; // a broken character map says nothing
        }
    }

    /** Those of some ligatures that are about as wide as the glyph of a code; none if the font has no widths. */
    List<String> ligatures(int code, Set<String> all, double tolerance) {
        try {
            return LostLigature.candidates(all, font.getWidth(code), letter -> page.width(name(), letter), tolerance);
        } catch (IOException | RuntimeException e) {
            return List.of(); // a font without widths tells nothing: the code stays unread, and is counted
        }
    }

    /** The width of a letter, in the units of the font; 0 if it has none of it that is known. */
    double width(String letter) {
        try {
            int code = letter.charAt(0);
            if (font instanceof PDSimpleFont && letter.equals(font.toUnicode(code))) {
                return font.getWidth(code);
            }
            for (Map.Entry<Integer, String> known : texts.entrySet()) {
                if (known.getValue().equals(letter)) {
                    return font.getWidth(known.getKey());
                }
            }
            return 0;
        } catch (IOException | RuntimeException e) {
            return 0; // a font without widths tells nothing
        }
    }

    private String decode(int code) {
        String text = null;
        try {
            text = font.toUnicode(code);
        } catch (RuntimeException e) {
            // A broken character map is the same as none.
        }
        if (text == null || text.isEmpty() || text.equals("\0")) {
            text = texCodes.flatMap(codes -> codes.text(code)).orElseGet(() -> unnamed(code));
        }
        return wingdings && !text.isBlank() ? GlyphText.BULLET_MARK : GlyphText.clean(GlyphText.ligature(text));
    }

    /** What stands for a code without a name: a pictogram, or in old fonts the character of ASCII. */
    private String unnamed(int code) {
        if (pictograms) {
            return GlyphText.BULLET_MARK;
        }
        boolean ascii = font instanceof PDSimpleFont && code > 32 && code < 127;
        return code == 32 ? " " : ascii ? String.valueOf((char) code) : UNMAPPED;
    }
}
