package io.certsift.extract.docx;

import io.certsift.model.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What drawings, old and new, mean for the story: text boxes, word art, links on pictures, and what lies behind the text. */
final class DrawingElements {
    /** EMU, 4 cm by 0.7 cm: whatever is smaller is no banner that text is set on. */
    private static final int BANNER_WIDTH = 1_440_000;

    /** EMU, 22 inches: the widest page that Word makes. */
    private static final int WIDEST_PAGE = 20_116_800;

    private static final int BANNER_HEIGHT = 252_000;

    private final StoryReader reader;
    private final PartXml xml;
    private final Story story;
    private final DocumentFacts facts;
    private final Relationships relationships;
    private final Deque<Shape> shapes = new ArrayDeque<>();
    private final Deque<Alternatives> alternatives = new ArrayDeque<>();
    private boolean behind;

    DrawingElements(StoryReader reader, PartXml xml, Story story, DocumentFacts facts, Relationships relationships) {
        this.reader = reader;
        this.xml = xml;
        this.story = story;
        this.facts = facts;
        this.relationships = relationships;
    }

    /** What a text box stands in. */
    private static final class Shape {
        private Paint fill = Paint.UNKNOWN;
        private Visibility shown = Visibility.VISIBLE;

        /** Of its left edge from that of the page, in EMU; empty if it is not placed from there. */
        private Optional<Integer> left = Optional.empty();
    }

    private static final class Alternatives {
        private boolean gaveText;
    }

    void begin(String name) throws XMLStreamException, Meter.LimitReachedException {
        switch (name) {
            case "AlternateContent" -> {
                alternatives.push(new Alternatives());
                reader.atEnd(alternatives::pop);
            }
            case "Choice", "Fallback" -> alternative();
            case "anchor", "inline" -> drawing(xml.attribute("behindDoc"));
            case "positionH" -> position(xml.attribute("relativeFrom"));
            case "extent" -> extent();
            case "docPr" -> properties();
            case "hlinkClick" -> link(relationships.address(xml.attribute("id")));
            case "wsp" -> startShape(Paint.UNKNOWN, Visibility.VISIBLE);
            case "spPr" -> shapeProperties();
            case "shape", "rect", "roundrect", "oval" -> vmlShape();
            case "textpath" -> wordArt();
            case "pic", "imagedata", "chart", "fill" -> facts.scenery().drawnAnywhere();
            case "fillRef" -> {
                if (!xml.attribute("idx").equals("0")) {
                    facts.scenery().drawnAnywhere();
                }
            }
            case "relIds" ->
                relationships
                        .part(xml.attribute("dm"))
                        .ifPresentOrElse(story::diagram, () -> story.leftOut("a SmartArt diagram was not read"));
            default -> {}
        }
    }

    /** Of several renderings of one thing the first that gives any text is read. */
    private void alternative() throws XMLStreamException, Meter.LimitReachedException {
        if (alternatives.isEmpty()) {
            return;
        }
        Alternatives all = alternatives.peek();
        if (all.gaveText) {
            xml.skip();
            return;
        }
        int before = story.pieces();
        reader.atEnd(() -> all.gaveText = story.pieces() > before);
    }

    private void drawing(String behindText) {
        behind = behindText.equals("1") || behindText.equals("true");
        startShape(Paint.UNKNOWN, Visibility.VISIBLE);
        reader.atEnd(() -> behind = false);
    }

    /**
     * Word draws a shape wherever it is placed across the page, also where no page is; downwards it moves shapes back onto the
     * page, so that nothing follows from the height.
     */
    private void position(String from) throws XMLStreamException, Meter.LimitReachedException {
        Optional<Integer> offset = FormatReader.number(xml.textWithin().strip());
        if (shapes.isEmpty() || offset.isEmpty()) {
            return;
        }
        if (Math.abs(offset.get()) > WIDEST_PAGE) {
            shapes.peek().shown = Visibility.OFF_PAGE;
        }
        shapes.peek().left = from.equals("page") ? offset : Optional.empty();
    }

    private void extent() {
        int width = FormatReader.number(xml.attribute("cx")).orElse(0);
        if (!shapes.isEmpty()
                && shapes.peek().left.filter(left -> left + width <= 0).isPresent()) {
            shapes.peek().shown = Visibility.OFF_PAGE;
        }
        int height = FormatReader.number(xml.attribute("cy")).orElse(0);
        if (width >= BANNER_WIDTH && height >= BANNER_HEIGHT && (behind || story.underlies())) {
            facts.scenery().drawnBehind();
        }
    }

    private void properties() {
        boolean hidden =
                xml.attribute("hidden").equals("1") || xml.attribute("hidden").equals("true");
        if (hidden && !shapes.isEmpty()) {
            shapes.peek().shown = Visibility.VANISHED;
        }
    }

    private void link(Optional<String> target) {
        target.ifPresent(story::icon);
    }

    private void startShape(Paint fill, Visibility shown) {
        Shape shape = new Shape();
        shape.fill = fill;
        shape.shown = shapes.isEmpty() || shapes.peek().shown.visible() ? shown : shapes.peek().shown;
        shapes.push(shape);
        reader.atEnd(shapes::pop);
    }

    private void shapeProperties() throws XMLStreamException, Meter.LimitReachedException {
        Paint[] fill = {Paint.UNKNOWN};
        xml.children(name -> {
            switch (name) {
                case "solidFill" -> {
                    boolean[] transparent = {false};
                    Paint paint = facts.formats().solid(xml, alpha -> transparent[0] = alpha);
                    fill[0] = transparent[0] ? Paint.UNKNOWN : paint;
                    painted(fill[0]);
                }
                case "gradFill", "blipFill", "pattFill", "grpFill" -> painted(Paint.UNKNOWN);
                case "noFill" -> fill[0] = Paint.AUTO;
                default -> {}
            }
        });
        if (!shapes.isEmpty()) {
            shapes.peek().fill = fill[0];
        }
    }

    /** A white shape cannot be what makes white text readable. */
    private void painted(Paint fill) {
        if (!fill.equals(Paint.WHITE)) {
            facts.scenery().drawnAnywhere();
        }
    }

    private void vmlShape() {
        String style = xml.attribute("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean filled = !xml.attribute("filled").startsWith("f");
        String colour = xml.attribute("fillcolor");
        Paint fill = !filled ? Paint.AUTO : colour.length() == 7 ? Paint.ofHex(colour) : Paint.UNKNOWN;
        if (filled && !colour.isEmpty()) {
            painted(fill);
        }
        if (style.contains("z-index:-")) {
            facts.scenery().drawnBehind();
        }
        startShape(fill, style.contains("visibility:hidden") ? Visibility.VANISHED : Visibility.VISIBLE);
        link(Optional.of(xml.attribute("href")).filter(href -> !href.isEmpty()));
    }

    /** Text drawn along a line, which stands in an attribute. */
    private void wordArt() throws Meter.LimitReachedException {
        String text = xml.attribute("string");
        if (!text.isBlank() && story.mayNest()) {
            startBox();
            story.text(text);
            story.endBox();
        }
    }

    /** The content of a text box begins; the words in it are Word's again. */
    void startBox() {
        Shape shape = shapes.isEmpty() ? new Shape() : shapes.peek();
        story.startBox(shape.fill, shape.shown);
    }
}
