package io.certsift.config;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalog: the built-in files, a user's file over them, members with what they have from their class. */
final class CatalogReader {
    private final String folder;
    private final Problems problems;

    /** {@code folder} of the class path, without a slash at the end, such as {@code certsift/catalog}. */
    CatalogReader(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The catalog and where its entries stand; what the entries refer to is not checked yet. */
    LocatedCatalog read(Optional<Path> usersFile) {
        CatalogSource source = new CatalogSource(problems);
        source.addBuiltIn(folder);
        usersFile.ifPresent(source::addUsers);
        Map<String, CatalogEntry> entries = new LinkedHashMap<>();
        EntryReader reader = new EntryReader(problems);
        source.entries().forEach((id, node) -> entries.put(id, reader.read(inherit(node, source))));
        return new LocatedCatalog(
                new Catalog(source.version(), List.copyOf(entries.values())), new CatalogPositions(source.entries()));
    }

    private YamlNode.Mapping inherit(YamlNode.Mapping node, CatalogSource source) {
        if (!(node.value("member-of").orElse(null) instanceof YamlNode.Scalar id)) {
            return node;
        }
        YamlNode.Mapping parent = source.entries().get(id.text());
        return parent == null || parent.value("patterns").isEmpty() ? node : inherit(node, parent);
    }

    private YamlNode.Mapping inherit(YamlNode.Mapping node, YamlNode.Mapping parent) {
        YamlNode.Mapping heir = node;
        if (parent.value("tier").orElse(null) instanceof YamlNode.Scalar tier) {
            checkTier(node, tier);
            heir = heir.with("tier", tier);
        }
        Optional<YamlNode> facts = inherited(node, parent, "facts");
        return facts.isEmpty() ? heir : heir.with("facts", facts.get());
    }

    private void checkTier(YamlNode.Mapping node, YamlNode.Scalar tier) {
        if (node.value("tier").orElse(tier) instanceof YamlNode.Scalar own
                && !own.text().equals(tier.text())) {
            problems.add(own.position(), "a member has the tier of its class, '" + tier.text() + "': leave 'tier' out");
        }
    }

    /** The mapping below {@code key} of both, the own parts over the parent's, two levels deep. */
    private static Optional<YamlNode> inherited(YamlNode.Mapping node, YamlNode.Mapping parent, String key) {
        Optional<YamlNode> own = node.value(key);
        Optional<YamlNode> theirs = parent.value(key);
        if (own.orElse(null) instanceof YamlNode.Mapping mine && theirs.orElse(null) instanceof YamlNode.Mapping base) {
            YamlNode.Mapping merged = mine.over(base);
            Optional<YamlNode> criteria = key.equals("facts") ? inherited(mine, base, "criteria") : Optional.empty();
            return Optional.of(criteria.isEmpty() ? merged : merged.with("criteria", criteria.get()));
        }
        return own.or(() -> theirs);
    }

    /** The catalog, and the place of each of its entries in the files. */
    record LocatedCatalog(Catalog catalog, CatalogPositions positions) {}
}
