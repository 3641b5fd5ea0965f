package io.certsift.extract.docx;

import io.certsift.model.Limit;
import io.certsift.model.Place;
import io.certsift.model.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text of one part as it grows: what is open at a point, and what was read before it. Knows no markup. */
final class Story {
    private final DocumentFacts facts;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final Deque<Suspended> suspended = new ArrayDeque<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<String, Integer> diagrams = new LinkedHashMap<>();
    private final int firstTable;
    private int tableCount;
    private int pieces;
    private RunFormat runFormat = RunFormat.NONE;
    private Optional<Look> look = Optional.empty();

    /** What goes on after a text box. */
    private record Suspended(RunFormat run, List<TableDraft> tables) {}

    /**
     * @param firstTable number of the first table, so that numbers are unique in the document
     */
    Story(DocumentFacts facts, Place place, Flow flow, int firstTable) {
        this.facts = facts;
        this.firstTable = firstTable;
        containers.push(Container.story(place, flow, Backdrop.page(facts.page())));
    }

    List<LineDraft> lines() {
        return containers.getLast().lines();
    }

    int nextTable() {
        return firstTable + tableCount;
    }

    /** Ids of footnotes and endnotes that the text refers to. */
    Set<String> notes() {
        return notes;
    }

    /** What is known to have been left out, one sentence each. */
    Set<String> unread() {
        return unread;
    }

    /** Names of the parts that hold the text of diagrams drawn here, each with the number of lines before it. */
    Map<String, Integer> diagrams() {
        return diagrams;
    }

    void diagram(String part) {
        pieces++;
        diagrams.putIfAbsent(part, lines().size());
    }

    void leftOut(String what) {
        unread.add(what);
    }

    /** Whether all that is drawn here lies behind the text of the pages, as headers do. */
    boolean underlies() {
        Place place = containers.getLast().place();
        return place == Place.PAGE_HEADER || place == Place.PAGE_FOOTER;
    }

    /** Grows with every piece of text or link; tells whether an alternative gave anything. */
    int pieces() {
        return pieces;
    }

    /** Whether one more level may be opened. */
    boolean mayNest() {
        boolean may = containers.size() < facts.meter().limits().of(Limit.NESTING);
        if (!may) {
            leftOut("tables or text boxes inside each other, "
                    + facts.meter().limits().beyond(Limit.NESTING) + ", were not read");
        }
        return may;
    }

    void startParagraph() throws Meter.LimitReachedException {
        facts.meter().paragraph();
        RunFormat mark = top().open().map(open -> open.format().mark()).orElse(RunFormat.NONE);
        if (!mark.on(RunProperty.DELETED)) {
            closeParagraph();
        }
        top().paragraph().format(ParagraphFormat.NONE);
        startRun();
    }

    void formatParagraph(ParagraphFormat format) {
        top().paragraph().format(format);
        look = Optional.empty();
    }

    /** A paragraph whose mark was deleted goes on with the next one. */
    void endParagraph() {
        top().fields().paragraphEnds();
        boolean goesOn = top().open()
                .map(open -> open.format().mark().on(RunProperty.DELETED))
                .orElse(false);
        if (!goesOn) {
            closeParagraph();
        }
    }

    private void closeParagraph() {
        Container container = top();
        boolean heading = container
                .open()
                .map(open -> facts.looks().styles().heading(open.format()))
                .orElse(false);
        Optional<ParagraphDraft> ended = container.open();
        container.endParagraph(heading);
        if (ended.filter(paragraph -> paragraph.lines().stream().anyMatch(LineDraft::linksLeftOut))
                .isPresent()) {
            leftOut("links of a line beyond its first " + LineDraft.MAX_LINKS + " were not read");
        }
    }

    void startRun() {
        formatRun(RunFormat.NONE);
    }

    void formatRun(RunFormat format) {
        runFormat = format;
        look = Optional.empty();
    }

    void text(String text) throws Meter.LimitReachedException {
        if (text.isEmpty() || top().fields().inCode()) {
            return;
        }
        facts.meter().characters(text.length());
        pieces += text.isBlank() ? 0 : 1;
        ParagraphDraft paragraph = top().paragraph();
        RunFormat resolved = facts.looks().resolve(paragraph.format(), runFormat);
        if (top().fields().inResult()) {
            resolved = resolved.onPaper();
        }
        if (look.isEmpty()) {
            look = Optional.of(facts.looks().look(paragraph.format(), resolved, top().backdrop(), top().shown()));
            if (look.get().ground() == Ground.AREA) {
                facts.scenery().drawnAnywhere();
            }
        }
        paragraph.append(resolved.on(RunProperty.CAPS) ? text.toUpperCase(Locale.ROOT) : text, look.get());
    }

    void breakLine() {
        top().paragraph().breakLine();
    }

    void openLink(Optional<String> target) {
        target.ifPresent(top().paragraph()::openLink);
    }

    void closeLink() {
        top().open().ifPresent(ParagraphDraft::closeLink);
    }

    void icon(String target) {
        pieces++;
        top().paragraph().icon(target);
    }

    void note(String id) {
        notes.add(id);
    }

    /** Which notes the part is read for, if it is one of notes. */
    void only(Set<String> referredTo) {
        notes.addAll(referredTo);
    }

    Fields fields() {
        return top().fields();
    }

    void startTable() {
        closeParagraph();
        tables.push(new TableDraft(nextTable(), top()));
        tableCount++;
    }

    /** The innermost table that is open. */
    Optional<TableDraft> table() {
        return Optional.ofNullable(tables.peek());
    }

    void endTable() {
        tables.pop();
    }

    void startCell(TableDraft table) {
        containers.push(table.startCell());
    }

    void paintCell(Paint area) {
        top().paint(area);
        if (!area.auto()) {
            facts.scenery().drawnAnywhere();
        }
    }

    void startBox(Paint fill, Visibility shown) {
        suspended.push(new Suspended(runFormat, List.copyOf(tables)));
        tables.clear();
        containers.push(top().box(Backdrop.box(fill, facts.page()), shown));
    }

    void endBox() {
        Container box = endContainer();
        top().paragraph().box(box.lines());
        Suspended before = suspended.pop();
        tables.clear();
        tables.addAll(before.tables());
        formatRun(before.run());
    }

    /** Ends a cell, a box or the story. */
    Container endContainer() {
        closeParagraph();
        return containers.size() > 1 ? containers.pop() : containers.getFirst();
    }

    private Container top() {
        return containers.getFirst();
    }
}
