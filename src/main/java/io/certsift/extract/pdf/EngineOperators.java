package io.certsift.extract.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Teaches a {@link GlyphEngine} the operators that matter for text and for what may hide it. */
final class EngineOperators {
    /** What one operator does with its operands. */
    private interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    private final GlyphEngine engine;
    private final PathBuilder path;
    private final Map<COSStream, Integer> pictureColours = new IdentityHashMap<>();

    private EngineOperators(GlyphEngine engine) {
        this.engine = engine;
        path = new PathBuilder(engine);
    }

    static void register(GlyphEngine engine) {
        EngineOperators operators = new EngineOperators(engine);
        operators.text();
        operators.colours();
        operators.paths();
        operators.content();
    }

    private void text() {
        for (OperatorProcessor operator : List.of(
                new BeginText(engine),
                new EndText(engine),
                new MoveText(engine),
                new MoveTextSetLeading(engine),
                new NextLine(engine),
                new SetCharSpacing(engine),
                new SetTextHorizontalScaling(engine),
                new SetTextLeading(engine),
                new SetTextRise(engine),
                new SetWordSpacing(engine),
                new ShowText(engine),
                new ShowTextAdjusted(engine),
                new ShowTextLine(engine),
                new ShowTextLineAndSpace(engine),
                new SetMatrix(engine),
                new Save(engine),
                new Restore(engine),
                new Concatenate(engine),
                new SetLineWidth(engine),
                new SetGraphicsStateParameters(engine))) {
            engine.addOperator(operator);
        }
        SetFontAndSize font = new SetFontAndSize(engine);
        on(
                font.getName(),
                operands -> engine.fonts()
                        .choose(
                                font,
                                operands,
                                engine.getResources(),
                                engine.getGraphicsState().getTextState()));
        SetTextRenderingMode mode = new SetTextRenderingMode(engine);
        on(mode.getName(), operands -> {
            engine.modeChosen();
            mode.process(Operator.getOperator(mode.getName()), operands);
        });
    }

    private void colours() {
        on("g", operands -> fill(ColourSpace.GREY, operands));
        on("rg", operands -> fill(ColourSpace.RGB, operands));
        on("k", operands -> fill(ColourSpace.CMYK, operands));
        on("G", operands -> stroke(ColourSpace.GREY, operands));
        on("RG", operands -> stroke(ColourSpace.RGB, operands));
        on("K", operands -> stroke(ColourSpace.CMYK, operands));
        on("cs", operands -> {
            Brush brush = engine.brush();
            brush.fillSpace = ColourSpace.of(first(operands), engine.getResources());
            brush.fill = brush.fillSpace.initial();
        });
        on("CS", operands -> {
            Brush brush = engine.brush();
            brush.strokeSpace = ColourSpace.of(first(operands), engine.getResources());
            brush.stroke = brush.strokeSpace.initial();
        });
        on("sc", operands -> fill(engine.brush().fillSpace, operands));
        on("scn", operands -> fill(engine.brush().fillSpace, operands));
        on("SC", operands -> stroke(engine.brush().strokeSpace, operands));
        on("SCN", operands -> stroke(engine.brush().strokeSpace, operands));
    }

    private void fill(ColourSpace space, List<COSBase> operands) {
        engine.brush().fillSpace = space;
        engine.brush().fill = space.ink(operands);
    }

    private void stroke(ColourSpace space, List<COSBase> operands) {
        engine.brush().strokeSpace = space;
        engine.brush().stroke = space.ink(operands);
    }

    private void paths() {
        on("m", operands -> path.move(numbers(operands, 2)));
        on("l", operands -> path.line(numbers(operands, 2)));
        on("c", operands -> path.curve(numbers(operands, 6)));
        on("v", operands -> path.curveFromHere(numbers(operands, 4)));
        on("y", operands -> path.curveToEnd(numbers(operands, 4)));
        on("re", operands -> path.rectangle(numbers(operands, 4)));
        on("h", operands -> path.close());
        on("n", operands -> path.end());
        on("W", operands -> path.clip(false));
        on("W*", operands -> path.clip(true));
        for (String name : List.of("f", "F", "f*")) {
            on(name, operands -> path.fill(name.endsWith("*"), false));
        }
        for (String name : List.of("B", "B*", "b", "b*")) {
            on(name, operands -> path.fill(name.endsWith("*"), true));
        }
        on("S", operands -> path.stroke());
        on("s", operands -> path.stroke());
        on("sh", operands -> engine.paint(engine.brush().clip, Ink.UNKNOWN, false, false));
    }

    private void content() {
        on("BI", operands -> path.picture(Ink.UNKNOWN, false));
        on("Do", this::draw);
        on(
                "BMC",
                operands -> engine.marks()
                        .begin(false, null, engine.drawing().glyphs().size()));
        on("BDC", this::beginMark);
        on("EMC", operands -> engine.marks().end(engine.drawing().glyphs()));
    }

    private void draw(List<COSBase> operands) throws IOException {
        PDResources resources = engine.getResources();
        COSDictionary objects =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null
                || !(first(operands) instanceof COSName name)
                || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
            return;
        }
        boolean layerOff = engine.layers().off(stream.getCOSDictionary(COSName.OC));
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            engine.drawForm(stream, layerOff);
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && !layerOff) {
            boolean holes = stream.containsKey(COSName.SMASK)
                    || stream.containsKey(COSName.MASK)
                    || stream.getBoolean(COSName.IMAGE_MASK, false);
            path.picture(
                    holes
                            ? Ink.UNKNOWN
                            : pictureColours.computeIfAbsent(stream, some -> PictureColour.of(some, resources)),
                    !holes);
        }
    }

    private void beginMark(List<COSBase> operands) {
        COSDictionary properties = operands.size() < 2 ? null : properties(operands.get(1));
        boolean layer = COSName.OC.equals(first(operands));
        String actual = null;
        if (properties != null && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text) {
            actual = text.getString();
        }
        engine.marks()
                .begin(
                        layer && engine.layers().off(properties),
                        actual,
                        engine.drawing().glyphs().size());
    }

    private @Nullable COSDictionary properties(COSBase operand) {
        if (operand instanceof COSName name && engine.getResources() != null) {
            COSDictionary named = engine.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            return named == null ? null : named.getCOSDictionary(name);
        }
        return operand instanceof COSDictionary direct ? direct : null;
    }

    private static @Nullable COSBase first(List<COSBase> operands) {
        return operands.isEmpty() || operands.get(0) instanceof COSArray ? null : operands.get(0);
    }

    /** The numbers, or fewer than asked for if the operands are broken: the path ignores those. */
    private static float[] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return new float[0];
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return new float[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }

    private void on(String name, Action action) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                action.run(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }
}
