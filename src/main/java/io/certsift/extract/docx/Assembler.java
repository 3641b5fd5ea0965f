package io.certsift.extract.docx;

import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the final lines of the drafts: numbers paragraphs and streams, takes visible and hidden characters apart. */
final class Assembler {
    /** A body with less than this share of the longest box's text is only what the boxes are anchored to. */
    private static final double ANCHORS_ONLY = 0.1;

    private final DocumentFacts facts;
    private final Map<ParagraphDraft, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<Flow, Integer> flows = new IdentityHashMap<>();

    Assembler(DocumentFacts facts) {
        this.facts = facts;
    }

    List<TextLine> lines(List<LineDraft> drafts, Flow main) {
        flows.put(mainFlow(drafts, main.end()), 0);
        List<TextLine> lines = new ArrayList<>();
        for (LineDraft draft : drafts) {
            lines.addAll(lines(draft));
        }
        return lines;
    }

    private static Flow mainFlow(List<LineDraft> drafts, Flow body) {
        Map<Flow, Integer> lengths = new HashMap<>();
        for (LineDraft draft : drafts) {
            Place place = draft.paragraph().container().place();
            if (place == Place.BODY || place == Place.TABLE_CELL || place == Place.TEXT_BOX) {
                lengths.merge(draft.paragraph().container().flow().end(), draft.length(), Integer::sum);
            }
        }
        Flow longest = body;
        for (LineDraft draft : drafts) { // in order, so that ties are settled alike in every run
            Flow flow = draft.paragraph().container().flow().end();
            if (lengths.getOrDefault(flow, 0) > lengths.getOrDefault(longest, 0)) {
                longest = flow;
            }
        }
        boolean anchorsOnly = lengths.getOrDefault(body, 0) < lengths.getOrDefault(longest, 0) * ANCHORS_ONLY;
        return anchorsOnly ? longest : body;
    }

    private List<TextLine> lines(LineDraft draft) {
        Map<Visibility, Piece> pieces = new EnumMap<>(Visibility.class);
        for (LineDraft.Segment segment : draft.segments()) {
            pieces.computeIfAbsent(visibility(segment.look()), key -> new Piece(draft))
                    .add(segment);
        }
        if (draft.links().stream().anyMatch(link -> link.span().length() == 0)) {
            pieces.computeIfAbsent(Visibility.VISIBLE, key -> new Piece(draft));
        }
        List<TextLine> lines = new ArrayList<>();
        pieces.forEach((visibility, piece) -> {
            List<Link> links = piece.links(visibility.visible());
            if (!piece.text.toString().isBlank() || !links.isEmpty()) {
                lines.add(line(draft.paragraph(), piece, visibility, links));
            }
        });
        return lines;
    }

    private Visibility visibility(Look look) {
        boolean doubtful = look.visibility() == Visibility.BACKGROUND_COLOUR
                && facts.scenery().mayUnderlie(look.ground());
        return doubtful ? Visibility.VISIBLE : look.visibility();
    }

    private TextLine line(ParagraphDraft paragraph, Piece piece, Visibility visibility, List<Link> links) {
        Container container = paragraph.container();
        StyleSheet styles = facts.looks().styles();
        Flow flow = container.flow().end();
        flows.putIfAbsent(flow, flows.size());
        paragraphs.putIfAbsent(paragraph, paragraphs.size());
        return new TextLine(
                piece.text.toString(),
                0,
                paragraphs.get(paragraph),
                container.place(),
                flows.get(flow),
                Optional.empty(),
                piece.size(),
                piece.bold * 2 > piece.inked,
                styles.heading(paragraph.format()),
                facts.numbering().item(styles.paragraph(paragraph.format())),
                container.cell(),
                visibility,
                links);
    }

    /** The characters of a line that are kept from the reader in one way, or not at all. */
    private static final class Piece {
        private final LineDraft draft;
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> moves = new ArrayList<>();
        private final Map<Float, Integer> sizes = new HashMap<>();
        private int bold;
        private int inked;
        private int end;

        private Piece(LineDraft draft) {
            this.draft = draft;
        }

        private void add(LineDraft.Segment segment) {
            String part = draft.text(segment);
            boolean hidden = !segment.look().visibility().visible();
            if (hidden && end > 0 && segment.start() > end && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
            moves.add(new int[] {segment.start(), segment.end(), text.length() - segment.start()});
            text.append(part);
            end = segment.end();
            int count =
                    (int) part.chars().filter(c -> !Character.isWhitespace(c)).count();
            inked += count;
            bold += segment.look().bold() ? count : 0;
            sizes.merge(segment.look().size(), count, Integer::sum);
        }

        /** Of most characters; the larger of two that are equal. */
        private float size() {
            return sizes.entrySet().stream()
                    .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0f);
        }

        /** The links of the line where they cover these characters; those that cover none belong to the visible ones. */
        private List<Link> links(boolean visible) {
            List<Link> links = new ArrayList<>();
            for (Link link : draft.links()) {
                if (link.span().length() == 0) {
                    if (visible) {
                        links.add(new Link(new Span(text.length(), text.length()), link.target()));
                    }
                } else {
                    covered(link).ifPresent(links::add);
                }
            }
            return links;
        }

        private Optional<Link> covered(Link link) {
            int from = Integer.MAX_VALUE;
            int to = -1;
            for (int[] move : moves) {
                int start = Math.max(move[0], link.span().start());
                int stop = Math.min(move[1], link.span().end());
                if (start < stop) {
                    from = Math.min(from, start + move[2]);
                    to = Math.max(to, stop + move[2]);
                }
            }
            return to < 0 ? Optional.empty() : Optional.of(new Link(new Span(from, to), link.target()));
        }
    }
}
