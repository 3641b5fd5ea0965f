package io.certsift.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What lies over a page beside its content: web links, values of form fields, typewritten notes. Read from the raw
 * dictionaries: no action is run and no appearance drawn.
 *
 * @param links web links
 * @param fields values that a reader sees in form fields and typewritten notes
 * @param more whether there are further ones
 */
record PageAnnotations(List<Area> links, List<Area> fields, boolean more) {
    /**
     * A rectangle with a text.
     *
     * @param box on the page as displayed
     * @param text the address, or the value
     */
    record Area(Rectangle2D box, String text) {}

    /**
     * More annotations than any page of a resume has; each link is held against each line. Not in the record of limits: the rest
     * is left out, which is told.
     */
    static final int MOST = 2_000;

    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;
    private static final int PASSWORD = 1 << 13;

    static PageAnnotations of(PDPage page, PageView view, ReadBudget budget) {
        List<Area> links = new ArrayList<>();
        List<Area> fields = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                Rectangle2D box = box(annotation, view);
                if (box != null && (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0) {
                    add(annotation, box, links, fields, budget);
                }
            }
        }
        return new PageAnnotations(links, fields, all != null && all.size() > MOST);
    }

    private static void add(
            COSDictionary annotation, Rectangle2D box, List<Area> links, List<Area> fields, ReadBudget budget) {
        switch (annotation.getNameAsString(COSName.SUBTYPE, "")) {
            case "Link" -> {
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                String target = action == null ? null : text(action.getDictionaryObject(COSName.URI));
                if (target != null && !target.isBlank()) {
                    links.add(new Area(box, target.strip()));
                }
            }
            case "Widget" -> {
                String value = fieldValue(annotation, budget);
                if (value != null && !value.isBlank()) {
                    fields.add(new Area(box, value));
                }
            }
            case "FreeText" -> {
                String note = text(annotation.getDictionaryObject(COSName.CONTENTS));
                if (note != null && !note.isBlank()) {
                    fields.add(new Area(box, note));
                }
            }
            default -> {}
        }
    }

    private static @Nullable String fieldValue(COSDictionary widget, ReadBudget budget) {
        COSBase kind = inherited(widget, COSName.FT, budget);
        boolean written = COSName.TX.equals(kind) || COSName.getPDFName("Ch").equals(kind);
        boolean secret = inherited(widget, COSName.FF, budget) instanceof COSNumber flags
                && COSName.TX.equals(kind)
                && (flags.intValue() & PASSWORD) != 0;
        if (!written || secret) {
            return null;
        }
        COSBase value = inherited(widget, COSName.V, budget);
        if (value instanceof COSArray chosen) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i++) {
                String text = text(chosen.getObject(i));
                if (text != null) {
                    texts.add(text);
                }
            }
            return String.join(", ", texts);
        }
        return text(value);
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key, ReadBudget budget) {
        COSDictionary at = field;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (at != null && seen.add(at)) {
            budget.step();
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static @Nullable String text(@Nullable COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        if (value instanceof COSStream stream) {
            return stream.toTextString();
        }
        return value instanceof COSName name ? name.getName() : null;
    }

    private static @Nullable Rectangle2D box(COSDictionary annotation, PageView view) {
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        if (rectangle == null || rectangle.size() < 4) {
            return null;
        }
        return view.display(new PDRectangle(rectangle));
    }
}
