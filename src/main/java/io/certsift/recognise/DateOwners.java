package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.DateReader.Dated;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which of the dates near several names belong to which of them. Thread-safe. */
final class DateOwners {
    /** A date in a sentence stands at most so many words from its name: "In 2022 I passed the exam for the …" has six. */
    private static final int FARTHEST = 8;

    /** In an item, where issuer and credential number stand between. */
    private static final int FARTHEST_IN_ITEM = 14;

    /** So many words between a name and a date behind it, and no "and", are its details: "…, valid until 04/2024". */
    private static final int MOST_WORDS_OF_DETAIL = 4;

    private static final Pattern PARTS = Pattern.compile("[,;|()\u2022\t\u2013\u2014]");

    /** A comma between a name and a date counts as so many words: it belongs rather to the name on its other side. */
    private static final int SEPARATION = 3;

    private final DateReader dates;
    private final PhraseSet<Boolean> telling;
    private final PhraseSet<Boolean> since;
    private final Set<String> joints;

    /** One date, or two with a dash or the border of a cell between them. */
    private record Unit(List<Dated> dates) {
        private Span span() {
            return new Span(
                    dates.get(0).span().start(),
                    dates.get(dates.size() - 1).span().end());
        }
    }

    DateOwners(Lexicon claims, DateReader dates) {
        this.dates = dates;
        this.telling = PhraseSet.of(claims.list("expiry"))
                .addAll(claims.list("renewal"), true)
                .addAll(claims.list("issue"), true);
        this.since = PhraseSet.of(claims.list("since"));
        this.joints = Set.copyOf(claims.list("joints"));
    }

    /** The dates of one of the names in an item; parameters as of {@link #inSentence}. */
    List<Dated> inItem(String item, Span name, List<Span> names) {
        return beside(item, name, names, FARTHEST_IN_ITEM);
    }

    /**
     * The dates of one of the names in a sentence.
     *
     * @param name where it stands
     * @param names where all names stand, this one too
     */
    List<Dated> inSentence(String sentence, Span name, List<Span> names) {
        return beside(sentence, name, names, FARTHEST);
    }

    private List<Dated> beside(String sentence, Span name, List<Span> names, int farthest) {
        List<Unit> units = units(sentence);
        List<Dated> own = own(sentence, units, name, names, farthest);
        for (Span other : names) {
            if (own.isEmpty() && joined(sentence, name, other)) {
                own = own(sentence, units, other, names, farthest);
            }
        }
        return own;
    }

    /** The nearest date of a name, and others that say themselves what they are. */
    private List<Dated> own(String sentence, List<Unit> units, Span name, List<Span> names, int farthest) {
        Unit nearest = null;
        List<Unit> own = new ArrayList<>();
        for (Unit unit : units) {
            if (!owner(sentence, unit, units, names).equals(Optional.of(name))
                    || tooFar(sentence, unit, name, farthest)) {
                continue;
            }
            own.add(unit);
            // "05/2026 | … (valid until 05/2027)": the expiry is nearer, and says what it is.
            if (farthest == FARTHEST_IN_ITEM && told(sentence, unit)) {
                continue;
            }
            boolean nearer = nearest == null || distance(sentence, unit, name) < distance(sentence, nearest, name);
            nearest = nearer ? unit : nearest;
        }
        List<Dated> kept = new ArrayList<>();
        for (Unit unit : own) {
            if (unit.equals(nearest) || told(sentence, unit)) {
                kept.addAll(unit.dates());
            }
        }
        return kept;
    }

    /** Whether words before a date say what it is. */
    private boolean told(String sentence, Unit unit) {
        return DateReader.before(sentence, unit.dates().get(0).span(), telling);
    }

    /** ClaimedDates far away, and "since 2019" before the name, tell of the work. */
    private boolean tooFar(String sentence, Unit unit, Span name, int farthest) {
        boolean before = unit.span().end() <= name.start();
        return words(sentence, unit.span(), name) > farthest
                || (farthest == FARTHEST_IN_ITEM && another(gap(sentence, unit.span(), name)))
                || (before && DateReader.before(sentence, unit.span(), since));
    }

    /** Whether something of another name stands there, as where two items have run together. */
    private static boolean another(String gap) {
        return PARTS.splitAsStream(gap).map(String::strip).anyMatch(part -> {
            boolean title = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            return title && Tokens.of(part).size() > MOST_WORDS_OF_DETAIL;
        });
    }

    private List<Unit> units(String sentence) {
        List<Unit> units = new ArrayList<>();
        List<Dated> run = new ArrayList<>();
        for (Dated date : dates.read(sentence)) {
            boolean goesOn = !run.isEmpty()
                    && (DateReader.range(sentence, run.get(run.size() - 1), date)
                            || DateReader.cells(sentence, run.get(run.size() - 1), date));
            if (!run.isEmpty() && !goesOn) {
                units.add(new Unit(List.copyOf(run)));
                run.clear();
            }
            run.add(date);
        }
        if (!run.isEmpty()) {
            units.add(new Unit(List.copyOf(run)));
        }
        return units;
    }

    /**
     * The name that a date belongs to. Where dates stand only before the first name and none behind the last, each belongs to
     * the name behind it; where it is the other way round, to the name before it; else to the nearest.
     */
    private Optional<Span> owner(String sentence, Unit unit, List<Unit> units, List<Span> names) {
        Span first = names.get(0);
        Span last = names.get(names.size() - 1);
        boolean before = units.get(0).span().end() <= first.start();
        boolean behind = units.get(units.size() - 1).span().start() >= last.end();
        List<Span> candidates = names;
        if (before != behind) {
            candidates = names.stream()
                    .filter(name -> before
                            ? name.start() >= unit.span().end()
                            : name.end() <= unit.span().start())
                    .toList();
        }
        if (before == behind) {
            Optional<Span> previous = names.stream()
                    .filter(name -> name.end() <= unit.span().start())
                    .reduce((one, two) -> two)
                    .filter(name -> detail(gap(sentence, unit.span(), name)));
            if (previous.isPresent()) {
                return previous;
            }
        }
        return candidates.stream().min(Comparator.comparingInt(name -> distance(sentence, unit, name)));
    }

    private boolean detail(String gap) {
        List<Token> between = Tokens.of(gap);
        return between.size() <= MOST_WORDS_OF_DETAIL
                && between.stream().noneMatch(token -> joints.contains(token.word()));
    }

    private static int distance(String sentence, Unit unit, Span name) {
        String gap = gap(sentence, unit.span(), name);
        boolean apart = gap.chars().anyMatch(c -> ",;|\u2022\t".indexOf(c) >= 0);
        return words(sentence, unit.span(), name) + (apart ? SEPARATION : 0);
    }

    private static int words(String sentence, Span date, Span name) {
        return Tokens.of(gap(sentence, date, name)).size();
    }

    private static String gap(String sentence, Span one, Span other) {
        Span first = one.start() <= other.start() ? one : other;
        Span second = one.start() <= other.start() ? other : one;
        return first.end() >= second.start() ? "" : sentence.substring(first.end(), second.start());
    }

    /** "In 2023 I earned A and B": what is said of the one holds for the other. */
    private boolean joined(String sentence, Span name, Span other) {
        List<Token> between = Tokens.of(gap(sentence, name, other));
        return !name.equals(other) && between.stream().allMatch(token -> joints.contains(token.word()));
    }
}
