package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import io.certsift.model.Visibility;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the drawing operators of one page and collects its glyphs, with what is known about each at the moment it is drawn,
 * and everything painted that may lie under or over them. Nothing is rendered: widths come from the fonts' tables.
 */
final class GlyphEngine extends PDFStreamEngine {
    /**
     * Saves of the graphics state beyond this depth are counted, not kept: each would cost a third of a kilobyte. Programs that
     * draw pages save a dozen. Not in the record of limits: what it costs is only told, no text is left out.
     */
    private static final int SAVED_STATES = 500;

    private final ReadBudget budget;
    private final Layers layers;
    private final PageDrawing drawing;
    private final MarkedText marks = new MarkedText();
    private final PageFonts fonts;
    private final Deque<Brush> brushes = new ArrayDeque<>();
    private final Deque<COSStream> openForms = new ArrayDeque<>();
    private Brush brush;
    private int unsaved;
    private boolean modeChosenHere;
    private int operators;

    GlyphEngine(PDPage page, Layers layers, ReadBudget budget) {
        this.budget = budget;
        this.layers = layers;
        fonts = new PageFonts(budget);
        drawing = new PageDrawing(PageView.of(page));
        brush = new Brush(drawing.view().area());
        EngineOperators.register(this);
    }

    /** What was drawn so far. */
    PageDrawing drawing() {
        return drawing;
    }

    /** Whether there was anything to draw, also if it showed nothing. */
    boolean ran() {
        return operators > 0;
    }

    PageFonts fonts() {
        return fonts;
    }

    Brush brush() {
        return brush;
    }

    MarkedText marks() {
        return marks;
    }

    Layers layers() {
        return layers;
    }

    /** The current drawing coordinates to those of the page as displayed. */
    AffineTransform toDisplay() {
        AffineTransform transform = new AffineTransform(drawing.view().toDisplay());
        transform.concatenate(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        return transform;
    }

    void paint(Shape shape, int colour, boolean certain, boolean picture) {
        if (!marks.off()) {
            drawing.paint(shape, colour, getGraphicsState(), brush, certain, picture);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        operators++;
        super.processOperator(operator, operands);
    }

    @Override
    public void beginText() throws IOException {
        modeChosenHere = false;
        super.beginText();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (!fonts.broken(getGraphicsState().getTextState())) {
            super.showText(string);
        }
    }

    void modeChosen() {
        modeChosenHere = true;
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() >= SAVED_STATES) {
            unsaved++;
            drawing.gap("more than " + SAVED_STATES
                    + " states of drawing are saved inside each other; whether all of its text"
                    + " can be seen is not known");
            return;
        }
        brushes.push(brush.copy());
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (unsaved > 0) {
            unsaved--;
            return;
        }
        if (!brushes.isEmpty()) {
            brush = brushes.pop();
        }
        super.restoreGraphicsState();
    }

    /** Draws a form, unless it is open already, too deep, or on a layer that is off for good. */
    void drawForm(COSStream stream, boolean layerOff) throws IOException {
        budget.form();
        if (openForms.contains(stream)) {
            return;
        }
        if (openForms.size() >= budget.limits().of(Limit.NESTING)) {
            drawing.gap("drawings inside each other beyond " + budget.limits().of(Limit.NESTING) + " levels (--limit "
                    + Limit.NESTING.label() + ") were left out");
            return;
        }
        StreamGuard.check(stream, budget);
        PDResources resources = getResources();
        WatchedForm form = new WatchedForm(stream, resources == null ? null : resources.getResourceCache());
        Brush outside = brush;
        int depth = brushes.size();
        int unsavedOutside = unsaved;
        unsaved = 0;
        brush = outside.copy();
        clipToForm(form);
        openForms.push(stream);
        marks.begin(layerOff, null, drawing.glyphs().size());
        try {
            show(form);
            if (!form.readToItsEnd() || !FlateEnd.reached(stream, budget)) {
                drawing.gap("a drawing on it is damaged, not read to its end");
            }
        } finally {
            marks.end(drawing.glyphs());
            openForms.pop();
            while (brushes.size() > depth) {
                brushes.pop();
            }
            brush = outside;
            unsaved = unsavedOutside;
        }
    }

    /** What is drawn inside a group is as opaque as is said there, and no more than the group. */
    private void show(PDFormXObject form) throws IOException {
        PDGraphicsState state = getGraphicsState();
        double fill = state.getNonStrokeAlphaConstant();
        double stroke = state.getAlphaConstant();
        if (form.getGroup() != null) {
            brush.groupAlpha *= fill;
            state.setNonStrokeAlphaConstant(1);
            state.setAlphaConstant(1);
        }
        try {
            showForm(form);
        } finally {
            state.setNonStrokeAlphaConstant(fill);
            state.setAlphaConstant(stroke);
        }
    }

    private void clipToForm(PDFormXObject form) {
        if (form.getBBox() != null) {
            AffineTransform transform = toDisplay();
            transform.concatenate(form.getMatrix().createAffineTransform());
            brush.intersect(
                    transform
                            .createTransformedShape(form.getBBox().toGeneralPath())
                            .getBounds2D(),
                    true);
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        FontFacts facts = fonts.of(font);
        String text = facts.text(code);
        budget.glyph(text);
        AffineTransform at = new AffineTransform(drawing.view().toDisplay());
        at.concatenate(rendering.createAffineTransform());
        double stretch = Math.hypot(at.getScaleX(), at.getShearY());
        double rise = Math.hypot(at.getShearX(), at.getScaleY());
        float width = (float) (Math.abs(displacement.getX()) * stretch);
        float size =
                (float) (facts.scale() > 0 ? rise * facts.scale() : Math.max(width * 1.6, FirstLook.READABLE_SIZE));
        if (width == 0 && displacement.getY() != 0) {
            width = size;
        }
        int angle = Glyph.angle(Math.toDegrees(Math.atan2(at.getShearY(), at.getScaleX())));
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        Glyph glyph = new Glyph(
                text,
                (float) at.getTranslateX(),
                (float) at.getTranslateY(),
                width,
                size,
                angle,
                facts.bold() || brush.thickens(mode),
                font instanceof PDType3Font ? Ink.UNKNOWN : brush.ink(mode, modeChosenHere),
                drawing.nextOrder(),
                Visibility.VISIBLE);
        if (Float.isFinite(glyph.x() + glyph.y() + glyph.width() + glyph.size())) {
            double squeeze = stretch / Math.max(rise, 1e-6);
            drawing.add(
                    glyph.with(FirstLook.at(glyph, squeeze, getGraphicsState(), brush, drawing.view(), marks.off())));
        }
    }
}
