package io.certsift.evaluate;

import io.certsift.config.NearestWord;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.model.Tier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The ids that labels and reports may use. */
public final class Vocabulary {
    /** What labels call a rated certification beyond the guide that they do not tell closer. */
    static final String EXTENDED = "x-extended";

    /** The same for one that is not rated. */
    static final String OTHER = "other";

    private static final String UNLISTED = "unlisted";
    private static final String BEYOND = "x-";

    private final Catalog catalog;
    private final Set<String> flags;

    public Vocabulary(Catalog catalog, Set<String> flagIds) {
        this.catalog = catalog;
        this.flags = Set.copyOf(flagIds);
    }

    Set<String> flags() {
        return flags;
    }

    /** The tier of one of the guide's own entries and classes, which are what is scored; empty for all others. */
    Optional<Tier> guideTier(String id) {
        return catalog.entry(id)
                .filter(entry ->
                        entry.source() == Source.GUIDE && entry.memberOf().isEmpty())
                .map(CatalogEntry::tier);
    }

    /** Whether an id beyond the guide is rated all the same. */
    boolean rated(String id) {
        return id.startsWith(BEYOND)
                || catalog.entry(id).filter(entry -> entry.tier().rated()).isPresent();
    }

    /** The id of a label in one spelling. */
    static String label(String id) {
        return id.startsWith(BEYOND) ? EXTENDED : id;
    }

    /** What is wrong with the id of a label and what to do; empty if it is one. */
    Optional<String> mistake(String id) {
        if (id.startsWith(BEYOND) || id.equals(OTHER) || id.equals(UNLISTED)) {
            return Optional.empty();
        }
        Optional<CatalogEntry> entry = catalog.entry(id);
        if (entry.isEmpty()) {
            Set<String> ids = new TreeSet<>(Set.of(OTHER, UNLISTED, EXTENDED));
            catalog.entries().forEach(known -> ids.add(known.reportedId()));
            return Optional.of("no certification has the id '" + id + "'"
                    + NearestWord.of(id, ids, 1).stream()
                            .findFirst()
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(": use one that 'certsift catalog list' shows, or 'other'"));
        }
        return entry.get().memberOf().map(group -> "'" + id + "' is reported as '" + group + "': label it by that id");
    }
}
