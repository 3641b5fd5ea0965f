package io.certsift.report;

import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.ScanReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sheet of what stands under headings for certifications and the catalog does not know: what to add to it next. */
final class UnlistedSheet {
    private static final String UNLISTED = "unlisted";
    private static final Excerpt FILES = new Excerpt(5, 200);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private UnlistedSheet() {}

    static SheetLayout<Item> layout() {
        return new SheetLayout<>(
                "Unlisted",
                List.of(
                        SheetColumn.words("item", "Item", 48, Item::name),
                        SheetColumn.<Item>of(
                                        "resumes",
                                        "Resumes",
                                        11,
                                        item -> new Value.Count(item.files().size()))
                                .explained("How many resumes name it, most first."),
                        SheetColumn.<Item>words(
                                        "field",
                                        "Field",
                                        12,
                                        item -> item.example().field().label())
                                .explained("What its words are about."),
                        SheetColumn.<Item>words(
                                        "text",
                                        "As written",
                                        64,
                                        item -> item.example().quote().text())
                                .explained("In the first of the files."),
                        SheetColumn.<Item>lines("files", "Files", 48, item -> FILES.of(item.files()))),
                1,
                1);
    }

    /** Most frequent first. */
    static Stream<Item> rows(ScanReport report) {
        Map<String, Item> items = new LinkedHashMap<>();
        CertificationRow.all(report)
                .filter(row -> row.certification().id().equals(UNLISTED)
                        && row.certification().claim() != Claim.NONE)
                .forEach(row -> items.computeIfAbsent(
                                plain(row.certification().name()),
                                key -> new Item(row.certification(), new ArrayList<>()))
                        .in(row.resume().file()));
        return items.values().stream()
                .sorted(Comparator.<Item>comparingInt(item -> -item.files().size())
                        .thenComparing(item -> plain(item.name())));
    }

    /** Case and punctuation do not tell items apart. */
    private static String plain(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** One item, the first certification of that name, and the files that name it. */
    record Item(Certification example, List<String> files) {
        String name() {
            return example.name();
        }

        void in(String file) {
            if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
                files.add(file);
            }
        }
    }
}
