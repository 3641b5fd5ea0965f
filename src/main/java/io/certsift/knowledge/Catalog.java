package io.certsift.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries, in the order of the files that they come from. */
public final class Catalog {
    private final String version;
    private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();

    public Catalog(String version, List<CatalogEntry> entries) {
        this.version = version;
        for (CatalogEntry entry : entries) {
            if (this.entries.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two entries with the id " + entry.id());
            }
        }
    }

    /** Such as {@code 2026.11}; with a digest behind it where a file of the user's changed something. */
    public String version() {
        return version;
    }

    public List<CatalogEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<CatalogEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry that reports use for {@code entry}: its class for a member, itself else. */
    public CatalogEntry reported(CatalogEntry entry) {
        return entry.memberOf().map(entries::get).orElse(entry);
    }
}
