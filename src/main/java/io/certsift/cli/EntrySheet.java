package io.certsift.cli;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.ClassPattern;
import io.certsift.knowledge.GuideFacts;
import io.certsift.knowledge.Validity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Lays out one catalog entry for reading: a label, and beside it its values, wrapped at 100 columns. */
final class EntrySheet {
    private static final int LABEL_WIDTH = 22;
    private static final int VALUE_WIDTH = 100 - LABEL_WIDTH;

    private final TextTable table = TextTable.forColumns(
            Help.defaultColorScheme(Ansi.OFF),
            new Column(LABEL_WIDTH, 0, Overflow.SPAN),
            new Column(VALUE_WIDTH, 0, Overflow.WRAP));

    private EntrySheet() {}

    static String of(CatalogEntry entry, Catalog catalog) {
        EntrySheet sheet = new EntrySheet();
        sheet.addStanding(entry, catalog);
        sheet.addDates(entry);
        sheet.addNames(entry);
        entry.facts().ifPresent(sheet::addFacts);
        sheet.addLines(entry);
        return sheet.table.toString();
    }

    private void addStanding(CatalogEntry entry, Catalog catalog) {
        add("id", entry.id());
        add("name", entry.name());
        add(
                "tier",
                entry.tier().label()
                        + switch (entry.source()) {
                            case GUIDE -> ", by the guide";
                            case EXTENDED -> ", by the guide's criteria";
                            case OTHER -> ", not rated";
                        });
        entry.memberOf()
                .ifPresent(id ->
                        add("member of", id + " (" + catalog.reported(entry).name() + ")"));
        add("kind", entry.kind().label());
        add("field", entry.field().label());
        add("issuer", entry.issuer());
        entry.platform().ifPresent(key -> add("bound to", key));
        if (entry.roleFit()) {
            add("fit for", "non-technical roles");
        }
    }

    private void addDates(CatalogEntry entry) {
        add("first exam", boundary(entry.firstExam()));
        add("last exam", boundary(entry.lastExam()));
        add("can be earned", entry.earnable() ? "yes" : "no longer");
        add("valid for", entry.validity().map(EntrySheet::validity).orElse("no end, or none known"));
    }

    private static String boundary(Optional<Boundary> boundary) {
        return boundary.map(date -> date.date() + (date.sure() ? "" : " (not sure)"))
                .orElse("");
    }

    private static String validity(Validity validity) {
        return validity.months() + " months"
                + validity.before()
                        .map(earlier -> "; " + earlier.months() + " if earned before " + earlier.date())
                        .orElse("");
    }

    private void addNames(CatalogEntry entry) {
        add("codes", String.join(", ", entry.codes()));
        add("also written", aliases(entry, Alias.Strength.DISTINCT).filter(text -> !text.equals(entry.name())));
        add("if called certified", aliases(entry, Alias.Strength.TITLE_LIKE));
        add("in lists of certificates", aliases(entry, Alias.Strength.LISTED));
        add("beside its issuer", aliases(entry, Alias.Strength.NEEDS_ISSUER));
        add("only beside one of", String.join(", ", entry.near().any()));
        add("not beside", String.join(", ", entry.near().none()));
        add("not to be taken for", entry.nearMisses().stream());
        add("unknown members", entry.patterns().stream().map(EntrySheet::pattern));
        add("links", entry.verification().stream());
    }

    private static Stream<String> aliases(CatalogEntry entry, Alias.Strength strength) {
        return entry.aliases().stream()
                .filter(alias -> alias.strength() == strength)
                .map(Alias::text);
    }

    private static String pattern(ClassPattern pattern) {
        String all =
                pattern.all().stream().map(words -> String.join(" or ", words)).collect(Collectors.joining(", with "));
        return all + (pattern.none().isEmpty() ? "" : ", without " + String.join(" or ", pattern.none()));
    }

    private void addFacts(GuideFacts facts) {
        add("proves", facts.proves().stream());
        add("does not prove", facts.doesNotProve().stream());
        add("worth it", facts.worthIt().stream());
        add("not worth it", facts.notWorthIt().stream());
        add("prerequisites", facts.prerequisites());
        add("study time", facts.studyTime());
        add("cost", facts.cost());
        add("tells a manager", facts.tellsHiringManager());
        for (GuideFacts.Criterion criterion : facts.criteria()) {
            add(criterion.name().replace('-', ' '), criterion.grade() + ": " + criterion.phrase());
        }
    }

    private void addLines(CatalogEntry entry) {
        add("recognised in", entry.matches().stream());
        add("not recognised in", entry.rejects().stream());
    }

    private void add(String label, String value) {
        if (!value.isEmpty()) {
            table.addRowValues(text(label), text(value));
        }
    }

    private void add(String label, Stream<String> values) {
        List<String> lines = values.toList();
        for (int i = 0; i < lines.size(); i++) {
            add(i == 0 ? label : "", "- " + lines.get(i));
        }
    }

    private static Ansi.Text text(String plain) {
        return Ansi.OFF.text(plain);
    }
}
