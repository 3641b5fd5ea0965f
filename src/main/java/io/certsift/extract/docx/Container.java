package io.certsift.extract.docx;

import io.certsift.model.Cell;
import io.certsift.model.Place;
import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something that holds paragraphs: a story, a table cell or a text box. */
final class Container {
    /** A short line without figures that is set off from what follows: what a heading looks like that is not called one. */
    private static final Pattern SHORT = Pattern.compile("\\s*[^\\d\\t,;@]{3,40}\\s*");

    private static final int WORDS_IN_BOLD_HEADING = 2;

    private final Place place;
    private final Flow flow;
    private final Optional<Cell> cell;
    private final Visibility shown;
    private final List<LineDraft> lines;
    private final Fields fields = new Fields();
    private Backdrop backdrop;
    private Optional<ParagraphDraft> open = Optional.empty();
    private int rows = 1;
    private int paragraphs;
    private int characters;
    private boolean headed;

    private Container(
            Place place, Flow flow, Optional<Cell> cell, Visibility shown, List<LineDraft> lines, Backdrop backdrop) {
        this.place = place;
        this.flow = flow;
        this.cell = cell;
        this.shown = shown;
        this.lines = lines;
        this.backdrop = backdrop;
    }

    static Container story(Place place, Flow flow, Backdrop page) {
        return new Container(place, flow, Optional.empty(), Visibility.VISIBLE, new ArrayList<>(), page);
    }

    Container cell(Cell in, Visibility row) {
        Place inside = place == Place.BODY ? Place.TABLE_CELL : place;
        Cell placed = cell.map(in::within).orElse(in);
        return new Container(inside, new Flow(), Optional.of(placed), shown.visible() ? row : shown, lines, backdrop);
    }

    Container box(Backdrop inside, Visibility box) {
        Place boxed = place == Place.BODY || place == Place.TABLE_CELL ? Place.TEXT_BOX : place;
        return new Container(
                boxed, new Flow(), Optional.empty(), shown.visible() ? box : shown, new ArrayList<>(), inside);
    }

    Place place() {
        return place;
    }

    Flow flow() {
        return flow;
    }

    Optional<Cell> cell() {
        return cell.map(one -> one.reaching(rows));
    }

    /** The cell reaches over one more row. */
    void reachFurther() {
        rows++;
    }

    Visibility shown() {
        return shown;
    }

    List<LineDraft> lines() {
        return lines;
    }

    Fields fields() {
        return fields;
    }

    Backdrop backdrop() {
        return backdrop;
    }

    void paint(Paint area) {
        backdrop = backdrop.under(area);
    }

    Optional<ParagraphDraft> open() {
        return open;
    }

    /** The paragraph that text goes to now. */
    ParagraphDraft paragraph() {
        if (open.isEmpty()) {
            ParagraphDraft draft = new ParagraphDraft(this);
            fields.continuing().forEach(draft::openLink);
            open = Optional.of(draft);
        }
        return open.get();
    }

    /** Ends the paragraph, if one is open. */
    void endParagraph(boolean heading) {
        if (open.isEmpty()) {
            return;
        }
        ParagraphDraft draft = open.get();
        open = Optional.empty();
        draft.close();
        lines.addAll(draft.boxesAbove());
        for (LineDraft line : draft.lines()) {
            if (!line.blank() || !line.links().isEmpty()) {
                lines.add(line);
                count(line, heading);
            }
        }
        lines.addAll(draft.boxesBelow());
    }

    private void count(LineDraft line, boolean heading) {
        paragraphs++;
        characters += line.length();
        headed |= heading || looksLikeHeading(line);
    }

    private static boolean looksLikeHeading(LineDraft line) {
        String text = line.text().strip();
        if (!SHORT.matcher(text).matches()) {
            return false;
        }
        boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().filter(Character::isUpperCase).count() >= 4;
        boolean bold =
                line.segments().stream().allMatch(segment -> segment.look().bold());
        return capitals || (bold && text.split("\\s+").length <= WORDS_IN_BOLD_HEADING);
    }

    /** What a nested table held is held by the cell around it too. */
    void count(Container inner) {
        paragraphs += inner.paragraphs;
        characters += inner.characters;
        headed |= inner.headed;
    }

    /** Lines of text. */
    int paragraphs() {
        return paragraphs;
    }

    int characters() {
        return characters;
    }

    /** Whether there is a heading in it, or what looks like one. */
    boolean headed() {
        return headed;
    }
}
