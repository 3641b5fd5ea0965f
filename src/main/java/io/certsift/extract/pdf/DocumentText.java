package io.certsift.extract.pdf;

import io.certsift.extract.pdf.PageLines.Placed;
import io.certsift.model.Box;
import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the lines and gaps of one document while its pages are read. */
final class DocumentText {
    private final Flows flows = new Flows();
    private final ReadBudget budget;
    private final List<TextLine> lines = new ArrayList<>();
    private final Set<String> gaps = new LinkedHashSet<>();
    private final Map<Integer, Float> heights = new HashMap<>();
    private int unmapped;
    private int mistaken;
    private int pictures;

    DocumentText(ReadBudget budget) {
        this.budget = budget;
    }

    void gap(String sentence) {
        gaps.add(sentence);
    }

    boolean empty() {
        return lines.isEmpty();
    }

    /** Characters whose meaning the fonts do not tell. */
    int unmapped() {
        return unmapped;
    }

    /** Pages that show a picture or drawing. */
    int pictures() {
        return pictures;
    }

    /** Letters and figures of text that says something. */
    int letters() {
        int all = lines.stream()
                .mapToInt(l -> (int)
                        l.text().codePoints().filter(Character::isLetterOrDigit).count())
                .sum();
        return Math.max(0, all - mistaken);
    }

    void addPage(int number, GlyphEngine engine, PageAnnotations annotations) {
        PageDrawing drawing = engine.drawing();
        heights.put(number, drawing.view().height());
        pictures += drawing.paints().isEmpty() ? 0 : 1;
        drawing.gaps().forEach(what -> gap("page " + number + ": " + what));
        if (engine.marks().layerIgnored()) {
            gap("page " + number + ": layers inside each other are too many to tell which are switched off");
        }
        Seen seen = new VisibilityJudge(drawing, budget).judge();
        seen.gaps().forEach(what -> gap("page " + number + ": " + what));
        List<Glyph> glyphs = engine.fonts().ligatures().mend(GlyphCleaner.clean(seen.glyphs()));
        for (FontFacts font : engine.fonts().all()) {
            unmapped += font.unmapped();
            mistaken += font.mistaken();
            if (font.unreadable()) {
                gap("page " + number + ": the font " + font.name() + " maps to no characters");
            }
        }
        List<Placed> placed = PageLines.of(glyphs, drawing.rules(), flows, budget);
        if (new TextLayer(drawing, budget).unread(glyphs)) {
            gap("page " + number + ": only a picture; run text recognition (OCR)");
        }
        Map<Placed, List<Link>> links = LinkPlacer.place(annotations.links(), placed);
        DrawnBullets bullets = new DrawnBullets(drawing.paints());
        for (Placed line : placed) {
            boolean bullet = line.visibility().visible() && bullets.before(line.line(), budget);
            lines.add(line(line, number, bullet, links.getOrDefault(line, List.of())));
        }
        annotations.fields().forEach(field -> addField(number, field));
        if (annotations.more()) {
            gap("page " + number + ": links and notes beyond the first " + PageAnnotations.MOST + " were left out");
        }
    }

    private static TextLine line(Placed placed, int page, boolean bullet, List<Link> links) {
        DrawnLine line = placed.line();
        return new TextLine(
                line.text(),
                page,
                -1,
                Place.BODY,
                placed.flow(),
                Optional.of(line.box()),
                line.size(),
                line.bold(),
                false,
                bullet,
                placed.cell(),
                placed.visibility(),
                links,
                line.firstType(),
                line.lastType());
    }

    private void addField(int page, PageAnnotations.Area field) {
        Rectangle2D at = field.box();
        Box box = new Box((float) at.getX(), (float) at.getY(), (float) at.getWidth(), (float) at.getHeight());
        budget.characters(field.text().length());
        field.text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> lines.add(new TextLine(
                        text,
                        page,
                        -1,
                        Place.FORM_FIELD,
                        0,
                        Optional.of(box),
                        0,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        Visibility.VISIBLE,
                        List.of())));
    }

    ExtractedText text(int pages) {
        return new ExtractedText(pages, RunningLines.mark(lines, heights), List.copyOf(gaps));
    }
}
