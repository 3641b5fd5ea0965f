package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell whether something is earned, still to be earned, or expired. Thread-safe. */
final class Statuses {
    /** What may part two things that are said in one sentence. */
    private static final Pattern SEPARATOR =
            Pattern.compile("[,;:\u2013\u2014]|\\b(?:and|but|while|und|aber|et|mais|y|pero|e|mas)\\b");

    private final PhraseSet<Boolean> inProgress;
    private final PhraseSet<Boolean> surelyInProgress;
    private final PhraseSet<Boolean> neutral;
    private final PhraseSet<Boolean> expired;
    private final PhraseSet<Boolean> earned;
    private final PhraseSet<Boolean> issue;
    private final PhraseSet<Boolean> pronouns;

    Statuses(Lexicon claims) {
        this.inProgress = PhraseSet.of(claims.list("in-progress"));
        this.surelyInProgress = PhraseSet.of(claims.list("surely-in-progress"));
        this.neutral = PhraseSet.of(claims.list("neutral"));
        this.expired = PhraseSet.of(claims.list("expired"));
        this.earned = PhraseSet.of(claims.list("earned"));
        this.issue = PhraseSet.of(claims.list("issue"));
        this.pronouns = PhraseSet.of(claims.list("pronouns"));
    }

    boolean any(List<Token> tokens) {
        return inProgress(tokens) || expired(tokens) || earned(tokens);
    }

    boolean expired(List<Token> tokens) {
        return expired.in(tokens);
    }

    boolean earned(List<Token> tokens) {
        return earned.in(tokens);
    }

    /** Whether it is still to be earned even beside "completed" and the like. */
    boolean surelyInProgress(List<Token> tokens) {
        return surelyInProgress.in(tokens);
    }

    /**
     * Where, between two names, what is said of the one ends and what is said of the other begins.
     *
     * @param gap the words between them
     * @return the place in the gap; empty if it says nothing of either's status, and the two share what the sentence says
     */
    Optional<Integer> border(String gap) {
        List<Token> tokens = Tokens.of(gap);
        List<Integer> starts = starts(tokens);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        Integer border = null;
        Matcher matcher = SEPARATOR.matcher(gap);
        while (matcher.find()) {
            int end = matcher.end();
            boolean behind = starts.stream().anyMatch(start -> start >= end);
            border = border == null || behind ? Integer.valueOf(matcher.start()) : border;
        }
        return Optional.ofNullable(border);
    }

    /** Where words begin that tell a status. */
    private List<Integer> starts(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> hits = new ArrayList<>(inProgress.find(tokens));
        hits.addAll(expired.find(tokens));
        hits.addAll(earned.find(tokens));
        return hits.stream().map(hit -> tokens.get(hit.from()).span().start()).toList();
    }

    /** Whether a clause begins with a word for what was named before it, and tells of its status: "it lapsed in 2023". */
    boolean refers(String clause) {
        List<Token> tokens = Tokens.of(clause);
        return !tokens.isEmpty() && !pronouns.at(tokens, 0).isEmpty() && any(tokens);
    }

    /** Whether something is still to be earned. */
    boolean inProgress(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> other = neutral.find(tokens);
        return inProgress.find(tokens).stream()
                .anyMatch(cue -> other.stream().noneMatch(hit -> hit.from() <= cue.from() && cue.to() <= hit.to()));
    }

    /** Whether it says "passed" or the like, and not "not yet passed". */
    boolean issued(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> open = inProgress.find(tokens);
        return issue.find(tokens).stream()
                .anyMatch(hit -> open.stream().noneMatch(cue -> cue.from() <= hit.from() && hit.to() <= cue.to()));
    }
}
