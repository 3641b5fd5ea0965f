package io.certsift.extract.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The part of the graphics state that tells what can be seen: clip, opacity and colours. Saved and restored with it. */
final class Brush {
    Rectangle2D clip;
    /** Whether the clip is this rectangle and not something smaller inside it. */
    boolean clipExact = true;

    /** Of the groups around what is drawn, 0 transparent to 1 opaque: it holds whatever opacity is chosen inside them. */
    double groupAlpha = 1;

    ColourSpace fillSpace = ColourSpace.GREY;
    ColourSpace strokeSpace = ColourSpace.GREY;
    int fill = Ink.BLACK;
    int stroke = Ink.BLACK;

    Brush(Rectangle2D clip) {
        this.clip = clip;
    }

    Brush copy() {
        Brush copy = new Brush(clip);
        copy.clipExact = clipExact;
        copy.groupAlpha = groupAlpha;
        copy.fillSpace = fillSpace;
        copy.strokeSpace = strokeSpace;
        copy.fill = fill;
        copy.stroke = stroke;
        return copy;
    }

    void intersect(Rectangle2D area, boolean exact) {
        Rectangle2D smaller = clip.createIntersection(area);
        if (smaller.getWidth() < 0 || smaller.getHeight() < 0) {
            smaller = new Rectangle2D.Float();
        }
        clip = smaller;
        clipExact &= exact;
    }

    /** Whether letters are made bolder by drawing their outline in their own colour. */
    boolean thickens(RenderingMode mode) {
        return mode == RenderingMode.FILL_STROKE && fill == stroke;
    }

    /** @param modeChosenHere whether the mode was chosen in the text object that is drawn */
    int ink(RenderingMode mode, boolean modeChosenHere) {
        return switch (mode) {
            case NEITHER -> modeChosenHere ? Ink.UNKNOWN : Ink.LEAKED;
            case NEITHER_CLIP -> Ink.CLIP;
            case STROKE, STROKE_CLIP -> stroke;
            case FILL_STROKE, FILL_STROKE_CLIP -> fill == stroke ? fill : Ink.UNKNOWN;
            case FILL, FILL_CLIP -> fill;
        };
    }
}
