package io.certsift.cli;

import io.certsift.evaluate.Gap;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.text.NormalText;
import io.certsift.text.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Entries of a catalog file for what the catalog lacks, not rated yet. For one file. */
final class EntryDrafts {
    /** Longer ids are hard to read and to type. */
    private static final int LONGEST_ID = 60;

    private final Set<String> taken = new HashSet<>();

    EntryDrafts(Catalog catalog) {
        catalog.entries().stream().map(CatalogEntry::id).forEach(taken::add);
    }

    List<String> lines(List<Gap> gaps) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + gaps.size() + (gaps.size() == 1 ? " certification" : " certifications")
                + " that the catalog does not know, those of most resumes first. Delete what is none. For what you");
        lines.add(
                "# rate, set source: extended and tier: high, moderate, low or avoid; docs/catalog.md tells the form.");
        lines.add(gaps.isEmpty() ? "entries: []" : "entries:");
        gaps.forEach(gap -> entry(gap, lines));
        return lines;
    }

    private void entry(Gap gap, List<String> lines) {
        lines.add("  # " + gap.resumes() + (gap.resumes() == 1 ? " resume" : " resumes"));
        lines.add("  - id: " + id(gap.name()));
        lines.add("    name: " + quoted(gap.name()));
        lines.add("    source: other");
        lines.add("    tier: other");
        lines.add("    kind: unknown");
        lines.add("    field: other");
        lines.add("    matches:");
        gap.wordings().forEach(wording -> lines.add("      - " + quoted(wording)));
    }

    private String id(String name) {
        String words = NormalText.of(name).normal().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("^-+|-+$", "");
        String base = id.isEmpty() ? "unnamed" : id;
        String free = base;
        for (int number = 2; !taken.add(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    /** A YAML text in double quotes; what a terminal or an editor would act on is spelled out. */
    private static String quoted(String text) {
        return '"' + VisibleText.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
