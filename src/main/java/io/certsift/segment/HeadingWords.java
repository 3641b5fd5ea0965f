package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.SectionKind;
import io.certsift.text.NormalText;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a heading is about from its words. Thread-safe. */
final class HeadingWords {
    /** More words than any heading of the lexicon, so that a sentence is never looked up. */
    private static final int MOST_WORDS = 8;

    private static final Pattern DASH = Pattern.compile("\\s+[\\u2013\\u2014-]\\s+");

    /** Longer than any heading, its letters spaced out or not. */
    private static final int MOST_CHARACTERS = 200;

    /** When a mixed heading names several kinds, the one that decides how its items are read comes first. */
    private static final List<SectionKind> PRECEDENCE = List.of(
            SectionKind.CERTIFICATIONS,
            SectionKind.PUBLICATIONS,
            SectionKind.EXPERIENCE,
            SectionKind.PROJECTS,
            SectionKind.EDUCATION,
            SectionKind.COURSES,
            SectionKind.SKILLS,
            SectionKind.REFERENCES);

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]?|[IVX]{1,4}[.)])\\s+(?=\\p{L})");

    /** What adjectives may stand before: "Past positions", "Selected open-source work"; but "Public speaking" is a skill. */
    private static final Set<SectionKind> QUALIFIABLE = EnumSet.of(
            SectionKind.EXPERIENCE,
            SectionKind.PROJECTS,
            SectionKind.PUBLICATIONS,
            SectionKind.EDUCATION,
            SectionKind.COURSES,
            SectionKind.SKILLS);

    /** What names one entry in its heading: "Project — Banking chatbot". */
    private static final Set<SectionKind> OPENING = EnumSet.of(
            SectionKind.CERTIFICATIONS,
            SectionKind.COURSES,
            SectionKind.PROJECTS,
            SectionKind.EDUCATION,
            SectionKind.EXPERIENCE);

    /** "Full project portfolio", "Earlier professional work": so many words before the heading. */
    private static final int MOST_ADJECTIVES = 2;

    private final KnownHeadings known;
    private final Set<String> adjectives;
    private final CertificateTitles titles;
    private final HeadingTails tails;
    private final Set<String> compounds;
    private final Set<String> shortened;

    /**
     * What a heading is about.
     *
     * @param kind what decides how its items are read
     * @param also the other parts of a mixed heading
     */
    record Meaning(SectionKind kind, Set<SectionKind> also) {}

    HeadingWords(Lexicon headings, Lexicon layout) {
        this.shortened = Set.copyOf(layout.list("shortened-headings"));
        this.titles = new CertificateTitles(layout);
        this.compounds = Set.copyOf(layout.list("broken-compounds"));
        this.tails = new HeadingTails(layout);
        this.adjectives = Set.copyOf(layout.list("heading-adjectives"));
        this.known = new KnownHeadings(headings);
    }

    /** Whether a line is the rest of a compound that breaks off in the line above: "Learning" below "Manager, Machine". */
    boolean breaksOff(String above, String text) {
        if (text.strip().indexOf(' ') >= 0) {
            return false;
        }
        List<Token> before = Tokens.of(above);
        List<Token> tokens = Tokens.of(text);
        if (before.isEmpty() || tokens.size() != 1) {
            return false;
        }
        return compounds.contains(
                before.get(before.size() - 1).word() + " " + tokens.get(0).word());
    }

    /** The meaning of a text that may be a heading; empty if its words are those of none. */
    Optional<Meaning> meaning(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(text);
        if (text.strip().startsWith("(")) {
            return Optional.empty(); // "(Certificate)": the label of a link
        }
        if (tokens.isEmpty() || (tokens.size() > MOST_WORDS && !spaced(tokens))) {
            return Optional.empty();
        }
        return known.kind(text)
                .map(kind -> new Meaning(kind, Set.of()))
                .or(() -> mixed(text))
                .or(() -> aside(text))
                .or(() -> numbered(text))
                .or(() -> qualified(text, tokens))
                .or(() -> described(tokens))
                .or(() -> followed(text, tokens));
    }

    /** "Certifications at a glance", "Skills so far". */
    private Optional<Meaning> followed(String text, List<Token> tokens) {
        return tails.before(tokens).flatMap(count -> {
            String before = text.substring(0, tokens.get(count - 1).span().end());
            return known.kind(before)
                    .map(kind -> new Meaning(kind, Set.of()))
                    .or(() -> mixed(before))
                    .or(() -> described(tokens.subList(0, count)));
        });
    }

    /** "Past positions", "External publications". */
    private Optional<Meaning> described(List<Token> tokens) {
        for (int from = 1; from <= MOST_ADJECTIVES && from < tokens.size(); from++) {
            if (!adjectives.contains(tokens.get(from - 1).word())) {
                break;
            }
            Optional<SectionKind> kind =
                    known.kind(tokens.subList(from, tokens.size())).filter(QUALIFIABLE::contains);
            if (kind.isPresent()) {
                return kind.map(known -> new Meaning(known, Set.of()));
            }
        }
        return Optional.empty();
    }

    /** "Certifications (Coursera)": what stands in brackets behind a heading says nothing of its kind. */
    private Optional<Meaning> aside(String text) {
        String plain = text.strip();
        int open = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        if (open <= 0) {
            return Optional.empty();
        }
        // "Online courses (certificates)" is a mixed heading
        Optional<SectionKind> inside =
                known.kind(plain.substring(open + 1, plain.length() - 1)).filter(SectionKind.CERTIFICATIONS::equals);
        Optional<Meaning> outside = meaning(plain.substring(0, open));
        return inside.isPresent() && outside.isPresent()
                ? Optional.of(meaning(List.of(inside.get(), outside.get().kind())))
                : outside;
    }

    private Optional<Meaning> qualified(String text, List<Token> tokens) {
        return titles.certificates(text, tokens)
                ? Optional.of(new Meaning(SectionKind.CERTIFICATIONS, Set.of()))
                : Optional.empty();
    }

    /** "Certifications – Ada Example", "Online courses via Coursera": of a text that is set as a heading, what it opens with. */
    Optional<Meaning> opening(String text) {
        String[] parts = DASH.split(text, 2);
        List<Token> tokens = Tokens.of(text);
        Optional<String> opening = parts.length > 1
                ? Optional.of(parts[0])
                : tails.beforeOrigin(tokens)
                        .map(count ->
                                text.substring(0, tokens.get(count - 1).span().end()));
        return opening.flatMap(this::meaning).filter(meaning -> OPENING.contains(meaning.kind()));
    }

    /** "14.1 Certifications", "IV. Education". */
    private Optional<Meaning> numbered(String text) {
        Matcher number = NUMBER.matcher(text);
        String rest = number.find() ? text.substring(number.end()) : "";
        return known.kind(rest)
                .map(kind -> new Meaning(kind, Set.of()))
                .or(() -> rest.isEmpty() ? Optional.empty() : mixed(rest).or(() -> qualified(rest, Tokens.of(rest))));
    }

    /** Whether the dot at the end of a text is that of an abbreviation, as in "Work Exp.". */
    boolean shortened(String text) {
        String plain = text.strip();
        List<Token> tokens = Tokens.of(plain);
        return plain.endsWith(".")
                && !tokens.isEmpty()
                && shortened.contains(tokens.get(tokens.size() - 1).word());
    }

    private Optional<Meaning> mixed(String text) {
        String[] parts =
                NormalText.of(text).normal().split("\\s*(?:[&/,+|•·-]|\\b(?:and|und|et|y|e|ve|dan|with)\\b)\\s*");
        List<SectionKind> found = new ArrayList<>();
        for (String part : parts) {
            if (Tokens.of(part).isEmpty()) {
                continue;
            }
            Optional<SectionKind> kind = parts.length == 1 ? known.kind(part) : part(part);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            found.add(kind.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(meaning(found));
    }

    /** A part of a mixed heading: "Verified credentials" in "Verified Credentials & Education". */
    private Optional<SectionKind> part(String text) {
        List<Token> tokens = Tokens.of(text);
        return known.kind(tokens)
                .or(() -> adjective(tokens) ? known.kind(tokens.subList(1, tokens.size())) : Optional.empty());
    }

    private boolean adjective(List<Token> tokens) {
        return tokens.size() > 1 && adjectives.contains(tokens.get(0).word());
    }

    /** What a line that is set as a heading is about by one of its parts: "Projects & Case Studies", "Career — 2010 to 2020". */
    Optional<Meaning> partly(String text) {
        List<SectionKind> found = Stream.of(NormalText.of(text)
                        .normal()
                        .split("\\s*(?:[&/,+|:(\u2013\u2014]|\\s-\\s|\\b(?:and|und|et|y|e)\\b)\\s*"))
                .map(words -> part(words)
                        // "Web Applications & Public Tools": made, and not mastered
                        .filter(kind -> kind != SectionKind.SKILLS || !adjective(Tokens.of(words))))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(meaning(found));
    }

    private static Meaning meaning(List<SectionKind> found) {
        SectionKind first =
                PRECEDENCE.stream().filter(found::contains).findFirst().orElse(found.get(0));
        Set<SectionKind> also = EnumSet.copyOf(found);
        also.remove(first);
        return new Meaning(first, also);
    }

    private static boolean spaced(List<Token> tokens) {
        return tokens.stream().filter(token -> token.word().length() == 1).count() * 2 > tokens.size();
    }
}
