package io.certsift.evaluate;

import io.certsift.text.NormalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects what the catalog lacks: the {@code unlisted} items of reports, alike ones together, with counts. */
public final class Harvester {
    private static final String UNLISTED = "unlisted";
    private static final String NONE = "none";
    private static final String WHAT = "a report that 'certsift scan -o FILE.jsonl' wrote";

    /** As many wordings as somebody who rates an entry wants to read. */
    private static final int MOST_WORDINGS = 5;

    /** What makes no difference between two wordings of a name: years, punctuation. */
    private static final Pattern NOTHING = Pattern.compile("\\b(?:19|20)\\d\\d\\b|[^\\p{L}\\p{N}+#]+");

    private Harvester() {}

    /**
     * The gaps of all reports, those of most resumes first.
     *
     * @throws io.certsift.config.ConfigException with every problem of a report
     */
    public static List<Gap> harvest(List<Path> reports) {
        Map<String, Found> byKey = new TreeMap<>();
        for (Path report : reports) {
            for (Row row : JsonLines.read(report, WHAT, Harvester::row)) {
                row.items()
                        .forEach(item -> byKey.computeIfAbsent(key(item.name()), unknown -> new Found())
                                .add(row.digest(), item));
            }
        }
        byKey.remove("");
        return byKey.values().stream()
                .map(Found::gap)
                .sorted(Comparator.comparingInt(Gap::resumes).reversed().thenComparing(Gap::name))
                .toList();
    }

    private record Row(String digest, List<Named> items) {}

    private record Named(String name, String text) {}

    private static Row row(Fields row) {
        List<Named> items = new ArrayList<>();
        for (Fields item : row.objects("certifications")) {
            if (item.text("id").equals(UNLISTED) && !item.text("claim").equals(NONE)) {
                items.add(new Named(item.text("name"), item.text("text")));
            }
        }
        // The same resume in two reports is one; where its content is not told, its name stands for it.
        return new Row(row.optionalText("sha256").orElseGet(() -> row.text("file")), items);
    }

    private static String key(String name) {
        return NOTHING.matcher(NormalText.of(name).normal()).replaceAll(" ").strip();
    }

    /** All that one key stands for, in the order of the reports. */
    private static final class Found {
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Set<String> wordings = new LinkedHashSet<>();
        private final Set<String> resumes = new LinkedHashSet<>();

        void add(String resume, Named item) {
            names.merge(item.name().strip(), 1, Integer::sum);
            wordings.add(item.text().strip());
            resumes.add(resume);
        }

        Gap gap() {
            String name = names.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            return new Gap(name, wordings.stream().limit(MOST_WORDINGS).toList(), resumes.size());
        }
    }
}
