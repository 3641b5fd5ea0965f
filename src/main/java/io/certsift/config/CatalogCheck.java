package io.certsift.config;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.ClassPattern;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks what entries say of each other, of issuers, platforms and word lists. */
final class CatalogCheck {
    private final Knowledge knowledge;
    private final Catalog catalog;
    private final CatalogPositions positions;
    private final Problems problems;

    CatalogCheck(Knowledge knowledge, CatalogPositions positions, Problems problems) {
        this.knowledge = knowledge;
        this.catalog = knowledge.catalog();
        this.positions = positions;
        this.problems = problems;
    }

    void run() {
        for (CatalogEntry entry : catalog.entries()) {
            checkIssuers(entry);
            checkPlatform(entry);
            checkClass(entry);
            checkPatterns(entry);
        }
        checkAliases();
    }

    private void checkIssuers(CatalogEntry entry) {
        for (String key : entry.issuers()) {
            Position position = positions.itemAt(entry.id(), "issuers", key);
            References.check(key, "issuer", knowledge.issuers().keys(), position, problems);
        }
    }

    private void checkPlatform(CatalogEntry entry) {
        Position position = positions.at(entry.id(), "platform");
        entry.platform()
                .ifPresent(key ->
                        References.check(key, "platform", knowledge.platforms().keys(), position, problems));
    }

    private void checkClass(CatalogEntry entry) {
        if (entry.memberOf().isEmpty()) {
            return;
        }
        List<String> classes = catalog.entries().stream()
                .filter(CatalogCheck::isClass)
                .map(CatalogEntry::id)
                .toList();
        References.check(entry.memberOf().get(), "class", classes, positions.at(entry.id(), "member-of"), problems);
    }

    private static boolean isClass(CatalogEntry entry) {
        return entry.memberOf().isEmpty() && !entry.patterns().isEmpty();
    }

    private void checkPatterns(CatalogEntry entry) {
        if (entry.memberOf().isPresent() && !entry.patterns().isEmpty()) {
            problems.add(
                    positions.at(entry.id(), "patterns"),
                    "only a class has patterns, and this is a member: leave them out");
        }
        TreeSet<String> lists = new TreeSet<>(knowledge.topics().names());
        Arrays.stream(Issuer.Kind.values()).map(Issuer.Kind::label).forEach(lists::add);
        entry.patterns().stream()
                .flatMap(CatalogCheck::words)
                .filter(CatalogCheck::isReference)
                .forEach(word -> {
                    String name = word.substring(1, word.length() - 1);
                    References.check(name, "word list", lists, positions.at(entry.id(), "patterns"), problems);
                });
    }

    private static Stream<String> words(ClassPattern pattern) {
        return Stream.concat(pattern.all().stream().flatMap(List::stream), pattern.none().stream());
    }

    private static boolean isReference(String word) {
        return word.startsWith("<") && word.endsWith(">") && word.length() > 2;
    }

    private void checkAliases() {
        Map<String, CatalogEntry> owners = new LinkedHashMap<>();
        for (CatalogEntry entry : catalog.entries()) {
            for (Alias alias : entry.aliases()) {
                CatalogEntry owner = owners.putIfAbsent(plain(alias.text()), entry);
                if (owner != null && !owner.id().equals(entry.id()) && !toldApart(owner, entry)) {
                    problems.add(
                            positions.textAt(entry.id(), alias.text()),
                            "'" + alias.text() + "' is a name of " + owner.id()
                                    + " too: take it from one of them, or tell them apart by 'near'");
                }
            }
        }
    }

    /** By words that must or must not stand beside the name, or by the issuer. */
    private static boolean toldApart(CatalogEntry one, CatalogEntry other) {
        boolean near = Stream.of(one, other)
                .map(CatalogEntry::near)
                .anyMatch(words -> !words.any().isEmpty() || !words.none().isEmpty());
        return near
                || (!one.issuers().isEmpty()
                        && !other.issuers().isEmpty()
                        && Collections.disjoint(one.issuers(), other.issuers()));
    }

    /** Case, accents, blanks and punctuation do not tell names apart; the plus of "AI+" does. */
    private static String plain(String alias) {
        return Normalizer.normalize(alias, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                .strip();
    }
}
