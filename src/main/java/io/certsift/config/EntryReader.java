package io.certsift.config;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.knowledge.ClassPattern;
import io.certsift.knowledge.Near;
import io.certsift.knowledge.Validity;
import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.PartialDate;
import io.certsift.model.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one catalog entry; where something is wrong, a stand-in is put and a problem told. */
final class EntryReader {
    private final Problems problems;

    EntryReader(Problems problems) {
        this.problems = problems;
    }

    /** {@code node} has the tier and facts of its class already, if it is a member of one. */
    CatalogEntry read(YamlNode.Mapping node) {
        Fields fields = new Fields(node, problems);
        Optional<Boundary> first = boundary(fields, "first-exam");
        Optional<Boundary> last = boundary(fields, "last-exam");
        checkOrder(fields, first, last);
        Optional<Source> source = choice(fields, "source", Source.class, Source::label);
        Optional<Tier> tier = tier(fields);
        checkRated(fields, source, tier);
        checkIssuers(fields);
        CatalogEntry entry = new CatalogEntry(
                fields.required("id"),
                fields.required("name"),
                source.orElse(Source.OTHER),
                tier.orElse(Tier.OTHER),
                fields.text("member-of"),
                choice(fields, "kind", CredentialKind.class, CredentialKind::label)
                        .orElse(CredentialKind.UNKNOWN),
                choice(fields, "field", Field.class, Field::label).orElse(Field.OTHER),
                fields.text("issuer").orElse(""),
                fields.texts("issuers"),
                aliases(fields),
                fields.texts("codes"),
                near(fields),
                fields.text("platform"),
                first,
                last,
                fields.truth("earnable").orElse(last.isEmpty()),
                validity(fields),
                fields.texts("verification"),
                fields.texts("near-misses"),
                fields.truth("role-fit").orElse(false),
                fields.truth("family").orElse(false),
                fields.text("prepares-for"),
                fields.fields("facts").map(FactsReader::read),
                fields.mappings("patterns").stream().map(this::pattern).toList(),
                fields.texts("matches"),
                fields.texts("rejects"));
        fields.noOthers();
        return entry;
    }

    private static <E extends Enum<E>> Optional<E> choice(
            Fields fields, String key, Class<E> choices, Function<E, String> label) {
        fields.require(key);
        return fields.choice(key, choices, label);
    }

    private static Optional<Tier> tier(Fields fields) {
        if (!fields.has("member-of")) {
            fields.require("tier");
        }
        return fields.choice("tier", Tier.class, Tier::label);
    }

    private void checkRated(Fields fields, Optional<Source> source, Optional<Tier> tier) {
        if (source.isPresent()
                && tier.isPresent()
                && (source.get() == Source.OTHER) == tier.get().rated()) {
            problems.add(
                    fields.position("source"),
                    "the source is 'other' exactly when the tier is, and the tier is '"
                            + tier.get().label() + "': change one of them");
        }
    }

    private void checkIssuers(Fields fields) {
        if (fields.has("aliases-needing-issuer") && !fields.has("issuers")) {
            problems.add(
                    fields.position("aliases-needing-issuer"),
                    "these names need an issuer, and the entry has no 'issuers':"
                            + " add them, or move the names to 'aliases'");
        }
    }

    private List<Alias> aliases(Fields fields) {
        Map<String, Alias> aliases = new LinkedHashMap<>();
        fields.text("name").ifPresent(name -> aliases.put(name, new Alias(name, Alias.Strength.DISTINCT)));
        fields.texts("aliases").forEach(text -> aliases.put(text, new Alias(text, Alias.Strength.DISTINCT)));
        weaken(aliases, fields.texts("aliases-like-titles"), Alias.Strength.TITLE_LIKE);
        weaken(aliases, fields.texts("aliases-in-lists"), Alias.Strength.LISTED);
        weaken(aliases, fields.texts("aliases-needing-issuer"), Alias.Strength.NEEDS_ISSUER);
        return List.copyOf(aliases.values());
    }

    /** An alias that stands in two lists says as little as the weaker says; its place stays. */
    private static void weaken(Map<String, Alias> aliases, List<String> texts, Alias.Strength strength) {
        texts.forEach(text -> aliases.put(text, new Alias(text, strength)));
    }

    private static Near near(Fields fields) {
        return fields.fields("near").map(EntryReader::nearOf).orElse(Near.anything());
    }

    private static Near nearOf(Fields fields) {
        Near near = new Near(fields.texts("any"), fields.texts("none"));
        fields.noOthers();
        return near;
    }

    private static Optional<Boundary> boundary(Fields entry, String key) {
        return entry.fields(key).flatMap(fields -> {
            fields.require("date");
            fields.require("sure");
            Optional<PartialDate> date = fields.date("date");
            boolean sure = fields.truth("sure").orElse(false);
            fields.noOthers();
            return date.map(day -> new Boundary(day, sure));
        });
    }

    private void checkOrder(Fields fields, Optional<Boundary> first, Optional<Boundary> last) {
        if (first.isPresent()
                && last.isPresent()
                && last.get().date().latest().isBefore(first.get().date().earliest())) {
            problems.add(
                    fields.position("last-exam"),
                    "the last exam, " + last.get().date() + ", is before the first, "
                            + first.get().date() + ": change one of them");
        }
    }

    private static Optional<Validity> validity(Fields entry) {
        return entry.fields("validity").flatMap(fields -> {
            fields.require("months");
            Optional<Integer> months = fields.number("months");
            Optional<Validity.Earlier> before = fields.fields("before").flatMap(EntryReader::earlier);
            fields.noOthers();
            return months.map(number -> new Validity(number, before));
        });
    }

    private static Optional<Validity.Earlier> earlier(Fields fields) {
        fields.require("date");
        fields.require("months");
        Optional<PartialDate> date = fields.date("date");
        Optional<Integer> months = fields.number("months");
        fields.noOthers();
        return date.flatMap(day -> months.map(number -> new Validity.Earlier(day, number)));
    }

    private ClassPattern pattern(YamlNode.Mapping node) {
        Fields fields = new Fields(node, problems);
        fields.require("all");
        ClassPattern pattern = new ClassPattern(fields.textLists("all"), fields.texts("none"));
        fields.noOthers();
        return pattern;
    }
}
