package io.certsift.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a line of runs at blanks. For one use. */
final class Wrapping {
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private final String others;
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int length;
    private boolean empty = true;
    private boolean afterBlank;

    private Wrapping(String others, int width) {
        this.others = others;
        this.width = width;
    }

    /** The runs in lines of {@code width} characters where words allow. */
    static List<List<Run>> of(List<Run> runs, String first, String others, int width) {
        Wrapping wrapping = new Wrapping(others, width);
        wrapping.start(first);
        runs.forEach(wrapping::add);
        wrapping.lines.add(wrapping.line);
        return wrapping.lines;
    }

    private void start(String indent) {
        line = new ArrayList<>();
        line.add(new Run(indent, Ink.PLAIN));
        length = indent.length();
        empty = true;
    }

    private void add(Run run) {
        StringBuilder piece = new StringBuilder();
        Matcher words = WORD.matcher(run.text());
        while (words.find()) {
            String word = words.group();
            boolean blank = word.isBlank();
            if (length + word.length() > width && !empty && (blank || afterBlank)) {
                flush(piece, run.ink());
                lines.add(line);
                start(others);
                afterBlank = true;
                if (blank) {
                    continue;
                }
            }
            afterBlank = blank;
            piece.append(word);
            length += word.length();
            empty &= blank;
        }
        flush(piece, run.ink());
    }

    private void flush(StringBuilder piece, Ink ink) {
        if (!piece.isEmpty()) {
            line.add(new Run(piece.toString(), ink));
            piece.setLength(0);
        }
    }
}
