package io.certsift.segment;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Lexicons;
import io.certsift.model.Box;
import io.certsift.model.Cell;
import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document of a few lines: set on a page in 10 pt type, 5 pt a letter, 12 pt from line to line; or as paragraphs. */
final class Sheet {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    private static final Lexicons LEXICONS = KNOWLEDGE.lexicons();
    private static final float LETTER = 5;

    private final List<TextLine> lines = new ArrayList<>();
    private float y = 50;
    private int page = 1;
    private int flow;
    private float left = 50;

    static HeadingWords headings() {
        return new HeadingWords(LEXICONS.headings(), LEXICONS.layout());
    }

    static Language language() {
        return new Language(LEXICONS.languages());
    }

    /** One paragraph per line, as a format without geometry tells them. */
    static Resume ofParagraphs(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(TextLine.plain(text, lines.size()));
        }
        return segmenter().segment(new ExtractedText(0, lines, List.of()));
    }

    static Resume of(TextLine... lines) {
        return segmenter().segment(new ExtractedText(0, List.of(lines), List.of()));
    }

    static TextLine cell(String text, int row, int column, int flow) {
        return cell(text, new Cell(0, row, column), flow);
    }

    static TextLine cell(String text, Cell cell, int flow) {
        return new TextLine(
                text,
                0,
                100 * cell.row() + cell.column(),
                Place.TABLE_CELL,
                flow,
                Optional.empty(),
                10,
                false,
                false,
                false,
                Optional.of(cell),
                Visibility.VISIBLE,
                List.of());
    }

    Sheet line(String text) {
        return line(text, 10, false, Place.BODY);
    }

    /** A line whose bullet is drawn before it. */
    Sheet drawn(String text) {
        return line(text, 10, false, true, Place.BODY);
    }

    Sheet bold(String text) {
        return line(text, 10, true, Place.BODY);
    }

    /** A line that begins and ends in a type of its own. */
    Sheet typed(String text, boolean bold, boolean boldStart, boolean boldEnd) {
        line(text, 10, bold, Place.BODY);
        TextLine line = lines.remove(lines.size() - 1);
        lines.add(new TextLine(
                text,
                line.page(),
                line.paragraph(),
                line.place(),
                line.flow(),
                line.box(),
                line.size(),
                bold,
                false,
                false,
                line.cell(),
                line.visibility(),
                line.links(),
                new TextLine.Type(line.size(), boldStart),
                new TextLine.Type(line.size(), boldEnd)));
        return this;
    }

    /** A line that is a link as a whole. */
    Sheet linked(String text, String target) {
        line(text);
        TextLine line = lines.remove(lines.size() - 1);
        lines.add(new TextLine(
                text,
                page,
                -1,
                Place.BODY,
                flow,
                line.box(),
                line.size(),
                false,
                false,
                false,
                Optional.empty(),
                Visibility.VISIBLE,
                List.of(new Link(new Span(0, text.length()), target))));
        return this;
    }

    Sheet typed(String text, float size, boolean bold) {
        return line(text, size, bold, Place.BODY);
    }

    Sheet large(String text) {
        return line(text, 20, true, Place.BODY);
    }

    Sheet small(String text) {
        return line(text, 5, false, Place.BODY);
    }

    Sheet footer(String text) {
        return line(text, 10, false, Place.PAGE_FOOTER);
    }

    Sheet header(String text) {
        return line(text, 10, false, Place.PAGE_HEADER);
    }

    private Sheet line(String text, float size, boolean bold, Place place) {
        return line(text, size, bold, false, place);
    }

    private Sheet line(String text, float size, boolean bold, boolean bullet, Place place) {
        float width = text.length() * LETTER * size / 10;
        lines.add(new TextLine(
                text,
                page,
                -1,
                place,
                flow,
                Optional.of(new Box(left, y, width, size)),
                size,
                bold,
                false,
                bullet,
                Optional.empty(),
                Visibility.VISIBLE,
                List.of()));
        y += 1.2f * size;
        return this;
    }

    Sheet gap(float points) {
        y += points;
        return this;
    }

    Sheet indented(float by, String text) {
        left += by;
        line(text);
        left -= by;
        return this;
    }

    /** A line that ends at a place. */
    Sheet endingAt(float right, String text) {
        float from = left;
        left = right - text.length() * LETTER;
        line(text);
        left = from;
        return this;
    }

    Sheet indentedBy(float by) {
        left += by;
        return this;
    }

    Sheet nextPage() {
        page++;
        y = 50;
        return this;
    }

    /** Goes on in another stream of reading, at the top of the page. */
    Sheet flow(int number, float from) {
        flow = number;
        left = from;
        y = 50;
        return this;
    }

    Resume read() {
        return segmenter().segment(new ExtractedText(page, lines, List.of()));
    }

    List<String> paragraphs() {
        return texts(read());
    }

    static List<String> texts(Resume resume) {
        return resume.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .toList();
    }

    /** The paragraphs that stand in sections of a kind. */
    static List<String> texts(Resume resume, SectionKind kind) {
        return resume.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(Section::paragraphs)
                .flatMap(List::stream)
                .map(Paragraph::text)
                .toList();
    }

    private static Segmenter segmenter() {
        return new Segmenter(LEXICONS.headings(), LEXICONS.layout(), LEXICONS.languages(), KNOWLEDGE.issuers());
    }
}
