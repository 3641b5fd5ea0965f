package io.certsift.cli;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.model.Tier;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code certsift catalog list}: one line per entry, best tier first. */
@Command(
        name = "list",
        description = "Lists the entries of the catalog with their tiers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalogListCommand implements Callable<Integer> {
    private static final Comparator<CatalogEntry> ORDER =
            Comparator.comparing(CatalogEntry::tier).thenComparing(CatalogEntry::id);

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalogOption;

    @Option(
            names = "--tier",
            paramLabel = "TIER",
            converter = TierConverter.class,
            description = "Only entries of this tier: high, moderate, low, avoid or other.")
    private @Nullable Tier tier;

    @Option(names = "--class", paramLabel = "ID", description = "Only this class and its members.")
    private @Nullable String classId;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            converter = SourceConverter.class,
            description = "Only entries rated by: guide, extended (by the guide's criteria) or other (not rated).")
    private @Nullable Source source;

    @Override
    public Integer call() {
        Catalog catalog = catalogOption.knowledge().catalog();
        if (classId != null && catalog.entry(classId).isEmpty()) {
            return UnknownEntry.tell(spec, classId, catalog);
        }
        print(catalog.entries().stream().filter(this::wanted).sorted(ORDER).toList());
        return 0;
    }

    private boolean wanted(CatalogEntry entry) {
        return (tier == null || entry.tier() == tier)
                && (source == null || entry.source() == source)
                && (classId == null || entry.reportedId().equals(classId));
    }

    private void print(List<CatalogEntry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(1);
        String format = "%-" + width + "s  %-8s  %s%n";
        entries.forEach(entry ->
                out.printf(Locale.ROOT, format, entry.id(), entry.tier().label(), entry.name()));
        out.flush();
    }

    private static <E> E labelled(String word, E[] choices, Function<E, String> label) {
        return Arrays.stream(choices)
                .filter(choice -> label.apply(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + String.join(", ", Arrays.stream(choices).map(label).toList())));
    }

    /** Reads tiers by their labels. */
    static final class TierConverter implements ITypeConverter<Tier> {
        @Override
        public Tier convert(String word) {
            return labelled(word, Tier.values(), Tier::label);
        }
    }

    /** Reads sources by the words of the catalog's files. */
    static final class SourceConverter implements ITypeConverter<Source> {
        @Override
        public Source convert(String word) {
            return labelled(word, Source.values(), Source::label);
        }
    }
}
