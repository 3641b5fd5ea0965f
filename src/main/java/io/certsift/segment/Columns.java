package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a document, each as its lines show it and as the others do, which are mostly set alike. */
final class Columns {
    private final Map<String, Column> columns;
    private final Set<TextLine> banner;

    private Columns(Map<String, Column> columns, Set<TextLine> banner) {
        this.columns = columns;
        this.banner = banner;
    }

    static Columns of(List<TextLine> lines) {
        List<TextLine> placed = lines.stream()
                .filter(line -> line.box().isPresent() && line.visibility().visible())
                .toList();
        Set<TextLine> banner = new HashSet<>(Banner.of(placed));
        Map<String, List<TextLine>> byColumn = new HashMap<>();
        for (TextLine line : placed) {
            byColumn.computeIfAbsent(key(line, banner), k -> new ArrayList<>()).add(line);
        }
        Map<Integer, Pitches> everywhere = new HashMap<>();
        Map<String, Column> columns = new HashMap<>();
        byColumn.forEach((key, members) -> columns.put(key, Column.of(members, everywhere)));
        columns.replaceAll((key, column) -> column.knowing(everywhere));
        return new Columns(columns, banner);
    }

    /** The column that a line stands in. */
    Column around(TextLine line) {
        return columns.getOrDefault(key(line, banner), Column.UNKNOWN);
    }

    private static String key(TextLine line, Set<TextLine> banner) {
        return line.page() + "/" + line.flow() + (banner.contains(line) ? "/banner" : "");
    }
}
