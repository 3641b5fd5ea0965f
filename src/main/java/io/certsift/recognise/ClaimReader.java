package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Claim;
import io.certsift.model.PartialDate;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what the words around a mention say of the candidate. Thread-safe. */
final class ClaimReader {
    /** "To become a certified": so many words from the wish to the name. */
    private static final int REACH_OF_WISH = 2;

    /** A bracket or a bullet may stand before the first word. */
    private static final int MOST_BEFORE_OPENING = 3;

    private final OtherPeople others;
    private final Voids voids;
    private final PhraseSet<String> teaching = new PhraseSet<>();
    private final PhraseSet<Boolean> wanted;
    private final ClaimDates dates;
    private final Progress progress;
    private final Statuses statuses;

    /**
     * What a mention says.
     *
     * @param note why, where it is not plain
     * @param explicit whether a status or a date is stated
     */
    record Reading(
            Claim claim,
            Optional<String> note,
            Optional<PartialDate> earned,
            Optional<PartialDate> expires,
            Optional<PartialDate> renewed,
            boolean explicit) {
        Reading unfinished() {
            return new Reading(Claim.IN_PROGRESS, note, Optional.empty(), expires, renewed, explicit);
        }
    }

    ClaimReader(Lexicon claims, DateReader dates) {
        this.dates = new ClaimDates(claims, dates);
        this.progress = new Progress(claims);
        this.statuses = new Statuses(claims);
        this.voids = new Voids(claims);
        teaching.addAll(claims.list("taught"), "taught or mentored others to it");
        teaching.addAll(claims.list("authored"), "wrote material for it");
        this.wanted = PhraseSet.of(claims.list("wanted"));
        this.others = new OtherPeople(claims);
    }

    /**
     * Reads a listed item.
     *
     * @param text the item with its details, the name itself blanked out
     * @param validity months that such a credential is valid, if it expires at all
     */
    Reading listed(String text, Optional<Integer> validity, LocalDate asOf) {
        return listed(text, dates.all(text, validity, asOf), asOf);
    }

    /**
     * A name of the catalog in an item.
     *
     * @param text what is said of it alone, the name itself blanked out, with its details
     * @param item the whole text of the item
     * @param name where it stands in the item
     * @param names where all names stand in the item
     * @param details the lines that belong to the item
     * @param ending whether its only date is that of the end
     */
    record Listing(String text, String item, Span name, List<Span> names, String details, boolean ending) {
        Listing {
            names = List.copyOf(names);
        }
    }

    /** Reads a name in an item: its dates are the nearest, or those in its details. */
    Reading listed(Listing listing, Optional<Integer> validity, LocalDate asOf) {
        ClaimedDates own = dates.inItem(listing.item(), listing.name(), listing.names(), validity, asOf);
        ClaimedDates below = dates.all(listing.details(), validity, asOf);
        return listed(listing.text(), listing.ending() ? own.ending() : own.or(below), asOf);
    }

    private Reading listed(String text, ClaimedDates found, LocalDate asOf) {
        List<Token> tokens = Tokens.of(text);
        Optional<String> nothing = voids.why(tokens, text);
        boolean opens = !tokens.isEmpty() && tokens.get(0).span().start() <= MOST_BEFORE_OPENING; // not behind the name
        if (nothing.isEmpty() && opens) {
            nothing = teaching.at(tokens, 0).stream()
                    .map(PhraseSet.Hit::label)
                    .findFirst()
                    .or(() -> wanted.at(tokens, 0).isEmpty() ? Optional.empty() : Optional.of("wished for"));
        }
        if (nothing.isEmpty() && others.hold(tokens)) {
            nothing = Optional.of("about somebody else");
        }
        if (nothing.isPresent()) {
            return reading(Claim.NONE, nothing, found, true);
        }
        return claimed(text, tokens, found, asOf);
    }

    /**
     * A name within a sentence.
     *
     * @param sentence with the name blanked out
     * @param head where the words before the name end
     * @param name where the name stood
     * @param names where all names of the sentence stand
     * @param plain whether the sentence is little more than the name
     * @param working whether the sentence tells of work, where a name alone says nothing of the candidate
     */
    record Telling(String sentence, int head, Span name, List<Span> names, boolean plain, boolean working) {
        Telling {
            names = List.copyOf(names);
        }
    }

    /**
     * Reads a mention within a sentence.
     *
     * @param validity months that such a credential is valid, if it expires at all
     */
    Reading told(Telling telling, Optional<Integer> validity, LocalDate asOf) {
        ClaimedDates found = dates.beside(telling.sentence(), telling.name(), telling.names(), validity, asOf);
        List<Token> tokens = Tokens.of(telling.sentence());
        boolean own = earnedBefore(tokens, telling.head());
        Optional<String> nothing = voids.why(tokens, telling.sentence());
        if (nothing.isEmpty() && wanted(telling.sentence(), tokens, telling.head())) {
            nothing = Optional.of("wished for");
        }
        if (nothing.isEmpty() && !own && !telling.plain()) {
            nothing = others.why(tokens);
        }
        if (nothing.isPresent()) {
            return reading(Claim.NONE, nothing, found, true);
        }
        boolean status = statuses.any(tokens);
        if (telling.working() && !telling.plain() && !status) {
            return reading(Claim.NONE, Optional.of("named in passing, not said to be held"), found, false);
        }
        return claimed(telling.sentence(), tokens, found, asOf);
    }

    private Reading claimed(String text, List<Token> tokens, ClaimedDates found, LocalDate asOf) {
        boolean past =
                found.expires().filter(date -> date.latest().isBefore(asOf)).isPresent()
                        && found.renewed().isEmpty();
        if (statuses.expired(tokens) || past) {
            return reading(Claim.EXPIRED, Optional.empty(), found, true);
        }
        boolean future =
                found.earned().filter(date -> date.earliest().isAfter(asOf)).isPresent();
        boolean open = statuses.surelyInProgress(tokens)
                || ((statuses.inProgress(tokens) || future) && !statuses.issued(tokens));
        if (open || progress.unfinished(text)) {
            return reading(Claim.IN_PROGRESS, Optional.empty(), found, true);
        }
        boolean explicit = found.earned().isPresent() || found.expires().isPresent() || statuses.earned(tokens);
        return reading(Claim.HELD, Optional.empty(), found, explicit);
    }

    /** The words that tell a status. */
    Statuses statuses() {
        return statuses;
    }

    /** Whether the sentence says "earned", "passed" or the like before the name, nothing about others in between. */
    private boolean earnedBefore(List<Token> tokens, int end) {
        List<Token> head =
                tokens.stream().filter(token -> token.span().end() <= end).toList();
        return statuses.earned(head) && others.why(head).isEmpty();
    }

    /** "Aspiring AWS Certified …", "looking for an Azure AI Engineer Associate position". */
    private boolean wanted(String sentence, List<Token> tokens, int end) {
        int before =
                (int) tokens.stream().filter(token -> token.span().end() <= end).count();
        return wanted.find(tokens.subList(0, before)).stream()
                .filter(hit -> before - hit.to() <= REACH_OF_WISH)
                .anyMatch(
                        hit -> !parted(sentence, tokens.get(hit.to() - 1).span().end(), end));
    }

    /** "With a focus on MLOps, …": what follows is another matter. */
    private static boolean parted(String sentence, int from, int to) {
        return sentence.substring(from, to).chars().anyMatch(c -> ",;|\u2022\u00B7".indexOf(c) >= 0);
    }

    private static Reading reading(Claim claim, Optional<String> note, ClaimedDates dates, boolean explicit) {
        Optional<PartialDate> earned = claim == Claim.IN_PROGRESS ? Optional.empty() : dates.earned();
        return new Reading(claim, note, earned, dates.expires(), dates.renewed(), explicit);
    }
}
