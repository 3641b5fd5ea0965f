package io.certsift.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds one row of a report against its label. For one use. */
final class Comparison {
    private static final String UNSCREENED = "unscreened";

    private final Label label;
    private final Optional<ReportedFile> row;
    private final Vocabulary vocabulary;
    private final Map<Group, Tally> tallies = new HashMap<>();
    private final List<Miss> misses = new ArrayList<>();

    /** @param row with the findings; those of the original for a copy; empty if the report has none */
    Comparison(Label label, Optional<ReportedFile> row, Vocabulary vocabulary) {
        this.label = label;
        this.row = row;
        this.vocabulary = vocabulary;
    }

    /** @param notLabelled flags that the labels say nothing about */
    FileScore score(Set<String> notLabelled) {
        if (row.isEmpty()) {
            miss("file", "in the report", "not there", "");
        } else if (!asExpected()) {
            miss("file", "screened", row.get().status(), "");
        }
        items();
        flags(notLabelled);
        return new FileScore(tallies, verdict(), evidence(), misses);
    }

    /** Whether it was read, or the label says that it cannot be. */
    private boolean asExpected() {
        return row.filter(one -> one.screened() || label.verdicts().contains(UNSCREENED))
                .isPresent();
    }

    /** Multisets of id and claim: two of one class are two answers. */
    private void items() {
        List<Item> found = row.map(ReportedFile::items).orElse(List.of()).stream()
                .map(this::spelled)
                .toList();
        Map<Item.Key, List<Item>> wanted = byKey(label.items(), item -> !item.optional());
        Map<Item.Key, List<Item>> allowed = byKey(label.items(), Item::optional);
        Map<Item.Key, List<Item>> reported = byKey(found, item -> true);
        Set<Item.Key> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(reported.keySet());
        List<Item> missed = new ArrayList<>();
        List<Item> extra = new ArrayList<>();
        for (Item.Key key : keys) {
            List<Item> want = wanted.getOrDefault(key, List.of());
            List<Item> have = reported.getOrDefault(key, List.of());
            int right = Math.min(want.size(), have.size());
            int surplus = Math.max(
                    0,
                    have.size()
                            - want.size()
                            - allowed.getOrDefault(key, List.of()).size());
            count(key, new Tally(right, surplus, want.size() - right));
            missed.addAll(unmatched(want, have, want.size() - right));
            extra.addAll(unmatched(have, want, surplus));
        }
        itemMisses(missed, extra);
    }

    /** An entry beyond the guide is known by what a label can call it, unless this label names it. */
    private Item spelled(Item item) {
        boolean named = vocabulary.guideTier(item.id()).isPresent()
                || label.items().stream().anyMatch(one -> one.id().equals(item.id()));
        String id = named ? item.id() : vocabulary.rated(item.id()) ? Vocabulary.EXTENDED : Vocabulary.OTHER;
        return new Item(id, item.claim(), item.text(), false);
    }

    private static Map<Item.Key, List<Item>> byKey(Collection<Item> items, Predicate<Item> which) {
        return items.stream()
                .filter(item -> Group.CLAIMS.contains(item.claim()))
                .filter(which)
                .collect(Collectors.groupingBy(Item::key, TreeMap::new, Collectors.toList()));
    }

    /** Of {@code ones}, those to be told as the {@code number} that has no counterpart: not those with the same words. */
    private static List<Item> unmatched(List<Item> ones, List<Item> others, int number) {
        Set<String> texts = others.stream().map(Item::text).collect(Collectors.toSet());
        List<Item> order = new ArrayList<>(ones);
        order.sort((a, b) -> Boolean.compare(texts.contains(a.text()), texts.contains(b.text())));
        return order.subList(0, number);
    }

    private void count(Item.Key key, Tally tally) {
        vocabulary
                .guideTier(key.id())
                .ifPresentOrElse(
                        tier -> {
                            add(Group.CERTIFICATIONS, tally);
                            add(Group.tier(tier), tally);
                            add(Group.claim(key.claim()), tally);
                        },
                        () -> add(Group.beyond(vocabulary.rated(key.id())), tally));
    }

    /** What was missed under one id or claim and found under another is one mistake to a reader. */
    private void itemMisses(List<Item> missed, List<Item> extra) {
        List<Item> left = new ArrayList<>(extra);
        for (Item item : missed) {
            Optional<Item> instead = first(left, other -> other.text().equals(item.text()))
                    .or(() -> first(left, other -> other.id().equals(item.id())));
            instead.ifPresent(left::remove);
            miss(
                    "certification",
                    item.key().toString(),
                    instead.map(one -> one.key().toString()).orElse(""),
                    item.text());
        }
        left.forEach(item -> miss("certification", "", item.key().toString(), item.text()));
    }

    private static Optional<Item> first(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).findFirst();
    }

    private void flags(Set<String> notLabelled) {
        Set<String> found = new TreeSet<>(row.map(ReportedFile::flags).orElse(Set.of()));
        found.removeAll(notLabelled);
        Set<String> all = new TreeSet<>(label.flags());
        all.addAll(found);
        all.removeAll(label.optionalFlags());
        for (String flag : all) {
            boolean wanted = label.flags().contains(flag);
            boolean fired = found.contains(flag);
            Tally tally = new Tally(wanted && fired ? 1 : 0, wanted ? 0 : 1, fired ? 0 : 1);
            add(Group.FLAGS, tally);
            add(Group.flag(flag), tally);
            if (!wanted || !fired) {
                miss("flag", wanted ? flag : "", fired ? flag : "", "");
            }
        }
    }

    private boolean verdict() {
        String found = row.map(ReportedFile::verdict).orElse("");
        boolean right = label.verdicts().contains(found);
        if (!right) {
            miss("verdict", String.join(" or ", label.verdicts()), found, "");
        }
        return right;
    }

    private Set<EvidenceKind> evidence() {
        Set<EvidenceKind> right = new HashSet<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            boolean wanted = label.evidence().getOrDefault(kind, false);
            boolean found =
                    row.map(one -> one.evidence().getOrDefault(kind, false)).orElse(false);
            if (asExpected() && wanted == found) {
                right.add(kind);
            } else {
                miss("evidence", wanted ? kind.label() : "no " + kind.label(), found ? kind.label() : "", "");
            }
        }
        return right;
    }

    private void add(Group group, Tally tally) {
        tallies.merge(group, tally, Tally::plus);
    }

    private void miss(String what, String expected, String found, String text) {
        misses.add(new Miss(label.file(), what, expected, found, text));
    }
}
