package io.certsift.recognise;

import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.recognise.Decision.Loser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells what a group of overlapping names and codes was decided for, and why not for the others. */
final class Decisions {
    private static final Comparator<NameIndex.Hit> MOST_WORDS_FIRST =
            Comparator.comparingInt(NameIndex.Hit::words).reversed().thenComparingInt(NameIndex.Hit::edits);

    private Decisions() {}

    /** @param refusal why a name does not count in its surroundings; empty if it does */
    static List<Decision> of(
            String text,
            List<Mention> mentions,
            List<NameIndex.Hit> hits,
            List<CodeIndex.Hit> codes,
            Function<NameIndex.Hit, Optional<Refusal>> refusal) {
        List<NameIndex.Hit> sorted = hits.stream().sorted(MOST_WORDS_FIRST).toList();
        if (mentions.isEmpty()) {
            Map<String, Loser> losers = new LinkedHashMap<>();
            for (NameIndex.Hit hit : sorted) {
                if (hit.alias().strength() != Strength.NEEDS_ISSUER) { // "machine learning" stands on every page
                    refusal.apply(hit).ifPresent(why -> add(losers, hit, why.reason()));
                }
            }
            return losers.isEmpty()
                    ? List.of()
                    : List.of(new Decision(text, Optional.empty(), Optional.empty(), List.copyOf(losers.values())));
        }
        return mentions.stream()
                .map(mention -> decision(text, mention, sorted, codes, refusal))
                .toList();
    }

    private static Decision decision(
            String text,
            Mention mention,
            List<NameIndex.Hit> hits,
            List<CodeIndex.Hit> codes,
            Function<NameIndex.Hit, Optional<Refusal>> refusal) {
        Optional<NameIndex.Hit> winner = hits.stream()
                .filter(hit -> same(hit.entry(), mention.entry()) && hit.span().equals(mention.span()))
                .findFirst();
        Map<String, Loser> losers = new LinkedHashMap<>();
        for (NameIndex.Hit hit : hits) {
            if (!same(hit.entry(), mention.entry()) && hit.span().overlaps(mention.span())) {
                String reason = refusal.apply(hit)
                        .map(Refusal::reason)
                        .orElseGet(
                                () -> winner.map(won -> Reasons.of(won, hit)).orElse("its name does not stand there"));
                add(losers, hit, reason);
            }
        }
        codes.stream()
                .filter(code -> !same(code.entry(), mention.entry())
                        && mention.segment().overlaps(code.span()))
                .forEach(code -> losers.putIfAbsent(
                        code.entry().id(), new Loser(code.entry(), code.span(), Reasons.ofCode(code.code()))));
        return new Decision(
                text, Optional.of(mention), winner.map(hit -> hit.alias().text()), new ArrayList<>(losers.values()));
    }

    private static void add(Map<String, Loser> losers, NameIndex.Hit hit, String reason) {
        losers.putIfAbsent(hit.entry().id(), new Loser(hit.entry(), hit.span(), reason));
    }

    private static boolean same(CatalogEntry a, CatalogEntry b) {
        return a.id().equals(b.id());
    }
}
