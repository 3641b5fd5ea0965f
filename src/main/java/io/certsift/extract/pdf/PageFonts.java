package io.certsift.extract.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The fonts of one page: those in use, and those that cannot be loaded, whose text is left out and reported. */
final class PageFonts {
    private final ReadBudget budget;
    private final Map<PDFont, FontFacts> facts = new IdentityHashMap<>();
    private final LostLigatures ligatures = new LostLigatures();
    private final Set<String> broken = new TreeSet<>();

    PageFonts(ReadBudget budget) {
        this.budget = budget;
    }

    Collection<FontFacts> all() {
        return facts.values();
    }

    FontFacts of(PDFont font) {
        FontFacts known = facts.get(font);
        if (known == null) {
            known = new FontFacts(font, this);
            facts.put(font, known);
        }
        return known;
    }

    LostLigatures ligatures() {
        return ligatures;
    }

    /** The width of a letter in the fonts of a name: the parts of one type may be fonts of their own. 0 if unknown. */
    double width(String name, String letter) {
        return facts.values().stream()
                .filter(font -> font.name().equals(name))
                .mapToDouble(font -> font.width(letter))
                .max()
                .orElse(0);
    }

    /** Names, in the page's resources, of fonts that could not be loaded. */
    Set<String> broken() {
        return broken;
    }

    /** Whether the text that is drawn now is in a font that could not be loaded. */
    boolean broken(PDTextState state) {
        return state.getFont() == null && !broken.isEmpty();
    }

    void choose(SetFontAndSize operator, List<COSBase> operands, PDResources resources, PDTextState state)
            throws IOException {
        COSName name = operands.isEmpty() || !(operands.get(0) instanceof COSName first) ? null : first;
        try {
            COSDictionary fonts =
                    resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null || name == null ? null : fonts.getCOSDictionary(name);
            if (font != null) {
                limit(font, COSName.TO_UNICODE);
                limit(font, COSName.ENCODING);
            }
            operator.process(Operator.getOperator(operator.getName()), operands);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (name == null) {
                throw e;
            }
            broken.add(name.getName());
            state.setFont(null);
        }
    }

    /** Takes away a character map that is too long to be one. */
    private void limit(COSDictionary font, COSName key) throws IOException {
        COSStream map = font.getCOSStream(key);
        if (map == null) {
            return;
        }
        try {
            StreamGuard.check(map, Unpacked.characterMap(budget.limits()), budget);
        } catch (LimitReached e) {
            if (e.whole()) {
                throw e;
            }
            font.removeItem(key);
            budget.refuse(e.what());
        }
    }
}
