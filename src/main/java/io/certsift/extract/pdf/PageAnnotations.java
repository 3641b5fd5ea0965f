package io.certsift.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
 */
record PageAnnotations(List<Area> links, List<Area> fields) {
    /**
     * A rectangle with a text.
     *
     * @param box on the page as displayed
     * @param text the address, or the value
     */
    record Area(Rectangle2D box, String text) {}

    /** More annotations than any resume has; the rest is not looked at. */
    private static final int MOST = 2_000;
    /** Fields inherit from their parents; a longer chain is a loop. */
    private static final int PARENTS = 16;

    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;
    private static final int PASSWORD = 1 << 13;

    static PageAnnotations of(PDPage page, PageView view) {
        List<Area> links = new ArrayList<>();
        List<Area> fields = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                Rectangle2D box = box(annotation, view);
                if (box != null && (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0) {
                    add(annotation, box, links, fields);
                }
            }
        }
        return new PageAnnotations(links, fields);
    }

    private static void add(COSDictionary annotation, Rectangle2D box, List<Area> links, List<Area> fields) {
        switch (annotation.getNameAsString(COSName.SUBTYPE, "")) {
            case "Link" -> {
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                String target = action == null ? null : text(action.getDictionaryObject(COSName.URI));
                if (target != null && !target.isBlank()) {
                    links.add(new Area(box, target.strip()));
                }
            }
            case "Widget" -> {
                String value = fieldValue(annotation);
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

    private static @Nullable String fieldValue(COSDictionary widget) {
        COSBase kind = inherited(widget, COSName.FT);
        boolean written = COSName.TX.equals(kind) || COSName.getPDFName("Ch").equals(kind);
        boolean secret = inherited(widget, COSName.FF) instanceof COSNumber flags
                && COSName.TX.equals(kind)
                && (flags.intValue() & PASSWORD) != 0;
        if (!written || secret) {
            return null;
        }
        COSBase value = inherited(widget, COSName.V);
        if (value instanceof COSArray chosen) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < Math.min(chosen.size(), PARENTS); i++) {
                String text = text(chosen.getObject(i));
                if (text != null) {
                    texts.add(text);
                }
            }
            return String.join(", ", texts);
        }
        return text(value);
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < PARENTS && at != null; i++) {
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
        if (value instanceof COSStream stream && stream.getLength() < 1 << 16) {
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
