package io.certsift.recognise;

import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Match;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the catalog's certifications in a text and decides between those of like names. Thread-safe. */
final class MentionFinder {
    private static final Comparator<NameIndex.Hit> BEST_FIRST = Comparator.comparingInt(NameIndex.Hit::words)
            .reversed()
            .thenComparingInt(NameIndex.Hit::edits)
            .thenComparing(hit -> !hit.inOrder())
            .thenComparing(hit -> hit.alias().strength())
            .thenComparing(hit -> !hit.official());

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final NameFinder names;
    private final IssuerFinder issuers;
    private final NameJudge judge;
    private final ClassFinder classes;
    private final PhraseSet<Boolean> calledCertificate;
    private final Optional<Consumer<Decision>> listener;

    /** @param listener hears of each decision, where somebody wants to know why */
    MentionFinder(Knowledge knowledge, IssuerFinder issuers, Optional<Consumer<Decision>> listener) {
        this.listener = listener;
        this.names = new NameFinder(knowledge, issuers);
        this.issuers = issuers;
        this.judge = new NameJudge(knowledge, names);
        this.classes = new ClassFinder(knowledge);
        this.calledCertificate = PhraseSet.of(knowledge.lexicons().items().list("called-certificate"));
    }

    /** What finds the names that this decides between. */
    NameFinder names() {
        return names;
    }

    /** The certifications that the text names, in order; each with the part of the text that speaks of it alone. */
    List<Mention> find(String text, Surroundings around) {
        List<CodeIndex.Hit> found = names.codes(text);
        List<NameIndex.Hit> hits = names.names(text, found, around);
        if (!called(text)) {
            // "Learn Prompting" issues the "Learn Prompting certificate", and is none.
            hits.removeIf(hit ->
                    called(hit.alias().text()) && issuers.whole(hit.span().of(text)));
        }
        List<Span> clusters = Clusters.of(text, hits, found);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Span segment = Clusters.segment(text, clusters, i);
            boolean all = i == 0 || around.listed() || announced(text, clusters.get(0), clusters.get(i));
            String prefix = all ? Clusters.prefix(text, clusters) : "";
            Scope scope = new Scope(text, segment, around, prefix, names, issuers, calledCertificate);
            mentions.addAll(decide(clusters.get(i), hits, found, scope));
        }
        return mentions;
    }

    /** "Holds two certifications: A and B": what stands before the first holds for those of its sentence. */
    private boolean announced(String text, Span first, Span other) {
        String before = text.substring(0, first.start()).strip();
        String label = before.substring(SENTENCE_END
                .matcher(before)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0));
        return before.endsWith(":")
                && called(label)
                && !SENTENCE_END
                        .matcher(text.substring(first.end(), other.start()))
                        .find();
    }

    private boolean called(String text) {
        return calledCertificate.in(Tokens.of(text));
    }

    private List<Mention> decide(Span cluster, List<NameIndex.Hit> hits, List<CodeIndex.Hit> codeHits, Scope scope) {
        List<NameIndex.Hit> fit = new ArrayList<>();
        for (NameIndex.Hit hit : hits) {
            if (cluster.contains(hit.span()) && judge.fits(hit, scope)) {
                fit.add(hit);
            }
        }
        List<CodeIndex.Hit> inside = codeHits.stream()
                .filter(code -> cluster.contains(code.span()) && judge.codeFits(code, codeHits, scope))
                .toList();
        if (fit.isEmpty() && inside.isEmpty()) {
            fit.addAll(shared(cluster, hits, scope));
        }
        fit.sort(BEST_FIRST);
        List<Mention> mentions = new ArrayList<>();
        List<NameIndex.Hit> rest = fit;
        while (!rest.isEmpty()) {
            NameIndex.Hit best = rest.get(0);
            mentions.add(mention(best, rest, inside, scope));
            rest = rest.stream()
                    .filter(hit -> !hit.overlaps(best) && !Clusters.abbreviates(scope.text(), best.span(), hit.span()))
                    .toList();
        }
        if (mentions.isEmpty()) {
            inside.stream()
                    .filter(code -> !judge.vetoed(code.entry(), scope))
                    .findFirst()
                    .ifPresent(code -> mentions.add(byCode(code, scope)));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        listener.ifPresent(told -> Decisions.of(
                        scope.text(),
                        mentions,
                        hits.stream()
                                .filter(hit -> cluster.contains(hit.span()))
                                .toList(),
                        inside,
                        hit -> judge.refusal(hit, scope))
                .forEach(told));
        return mentions;
    }

    /**
     * Names that several entries of different tiers share, with nobody named that tells them apart; none where the words tell of a
     * class: a "Responsible AI Practitioner" is about ethics.
     */
    private List<NameIndex.Hit> shared(Span cluster, List<NameIndex.Hit> hits, Scope scope) {
        if (classes.find(Tokens.of(scope.segment().of(scope.text()))).isPresent()) {
            return List.of();
        }
        List<NameIndex.Hit> candidates = hits.stream()
                .filter(hit -> cluster.contains(hit.span()) && judge.fitsNobody(hit, scope))
                .toList();
        return candidates.stream()
                .filter(hit -> candidates.stream()
                        .anyMatch(other -> other.span().equals(hit.span())
                                && other.words() == hit.words()
                                && other.entry().tier() != hit.entry().tier()))
                .toList();
    }

    private Mention mention(NameIndex.Hit best, List<NameIndex.Hit> rivals, List<CodeIndex.Hit> codeHits, Scope scope) {
        NameIndex.Hit chosen = best;
        boolean ambiguous = false;
        for (NameIndex.Hit rival : rivals) {
            boolean equal = rival.span().equals(best.span())
                    && rival.words() == best.words()
                    && rival.edits() == best.edits()
                    && rival.inOrder() == best.inOrder()
                    && rival.alias().strength() == best.alias().strength()
                    && !rival.entry().reportedId().equals(best.entry().reportedId())
                    && (literal(rival, scope) || !literal(best, scope));
            if (equal && rival.entry().tier() != chosen.entry().tier()) {
                ambiguous = true;
                chosen = rival.entry().tier().compareTo(chosen.entry().tier()) < 0 ? rival : chosen;
            }
        }
        Optional<String> note = contradiction(chosen.entry(), codeHits);
        Span span = chosen.span();
        int letters = Math.max(1, span.length());
        double similarity = 1 - (double) chosen.edits() / letters;
        return new Mention(
                chosen.entry(),
                name(chosen),
                span,
                Findings.near(scope.segment(), span),
                match(chosen),
                Math.round(similarity * 100) / 100.0,
                ambiguous || judge.unsure(chosen, scope),
                chosen.alias().strength() == Strength.TITLE_LIKE,
                note);
    }

    /** "AWS Certified Generative AI Developer": word for word, where another's name has a "for" in it. */
    private static boolean literal(NameIndex.Hit hit, Scope scope) {
        return words(hit.alias().text()).equals(words(scope.words(hit.span())));
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    private static String name(NameIndex.Hit hit) {
        return hit.entry().family() ? hit.alias().text() : hit.entry().name();
    }

    private static Match match(NameIndex.Hit hit) {
        if (hit.edits() > 0) {
            return Match.FUZZY;
        }
        return hit.official() && hit.inOrder() ? Match.EXACT : Match.ALIAS;
    }

    private static Optional<String> contradiction(CatalogEntry entry, List<CodeIndex.Hit> codeHits) {
        return codeHits.stream()
                .filter(code -> !code.entry().reportedId().equals(entry.reportedId()))
                .filter(code -> !entry.codes().contains(code.code()))
                .map(code -> "the code " + code.code() + " belongs to "
                        + code.entry().name() + "; the name decides")
                .findFirst();
    }

    private static Mention byCode(CodeIndex.Hit code, Scope scope) {
        return new Mention(
                code.entry(),
                code.entry().name(),
                code.span(),
                scope.segment(),
                Match.CODE,
                1,
                false,
                false,
                Optional.empty());
    }
}
