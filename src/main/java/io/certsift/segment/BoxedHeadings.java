package io.certsift.segment;

import io.certsift.model.Place;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Puts headings that stand in a text box of their own over what follows them: the text around the box, or the next box, if that has
 * no heading. The order in which boxes were drawn need not be that of the page: where a run of boxes has two such headings beside
 * each other, or ends with one, nobody knows what each of them heads, unless it is alone.
 */
final class BoxedHeadings {
    private final Predicate<String> heading;

    BoxedHeadings(Predicate<String> heading) {
        this.heading = heading;
    }

    /** The lines of one box, or those that follow each other outside of boxes. */
    private record Block(List<TextLine> lines, boolean boxed) {
        int flow() {
            return lines.get(0).flow();
        }

        boolean takes(TextLine line) {
            return boxed == BoxedHeadings.boxed(line) && (!boxed || flow() == line.flow());
        }
    }

    List<TextLine> placed(List<TextLine> lines) {
        List<Block> blocks = blocks(lines);
        Map<Integer, Integer> moved = new HashMap<>();
        for (int at = 0; at < blocks.size(); ) {
            int end = at + 1;
            while (end < blocks.size()
                    && blocks.get(at).boxed()
                    && blocks.get(end).boxed()) {
                end++;
            }
            place(blocks.subList(at, end), blocks.subList(end, Math.min(end + 1, blocks.size())), moved);
            at = end;
        }
        return lines.stream()
                .map(line -> boxed(line) ? line.inFlow(moved.getOrDefault(line.flow(), line.flow())) : line)
                .toList();
    }

    private static List<Block> blocks(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (TextLine line : lines) {
            if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).takes(line)) {
                blocks.get(blocks.size() - 1).lines().add(line);
            } else {
                blocks.add(new Block(new ArrayList<>(List.of(line)), boxed(line)));
            }
        }
        return blocks;
    }

    /** Whether a line stands in a text box of a format that tells no more of where it is. */
    private static boolean boxed(TextLine line) {
        return line.place() == Place.TEXT_BOX && line.box().isEmpty();
    }

    private void place(List<Block> run, List<Block> behind, Map<Integer, Integer> moved) {
        if (run.size() == 1 && heads(run.get(0)) && !behind.isEmpty()) {
            moved.put(run.get(0).flow(), behind.get(0).flow());
            return;
        }
        for (int at = 1; at < run.size(); at++) {
            if (heads(run.get(at)) && (at + 1 == run.size() || heads(run.get(at - 1)))) {
                return;
            }
        }
        for (int at = 0; at + 1 < run.size(); at++) {
            if (heads(run.get(at)) && bare(run.get(at + 1))) {
                moved.put(run.get(at).flow(), run.get(at + 1).flow());
            }
        }
    }

    /** Whether a box holds a heading and nothing else. */
    private boolean heads(Block block) {
        return block.boxed()
                && block.lines().size() == 1
                && heading.test(block.lines().get(0).text());
    }

    /** Whether there is no heading in a box; "Certification" in a cell is the title of a column. */
    private boolean bare(Block block) {
        return block.lines().stream().noneMatch(line -> line.cell().isEmpty() && heading.test(line.text()));
    }
}
