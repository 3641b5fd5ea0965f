package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Word.Role;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads a text as the words that names are compared by: synonyms become one word, plurals their singular, words run together
 * or torn apart are mended, and typing errors too, where only one word of the catalog is near. Thread-safe.
 */
final class WordReader {
    /** "Azure Developer 204", "SQL Server 2019": a number in a name is no word that tells it from others. */
    private static final int MOST_DIGITS_OF_VERSION = 4;

    /** A shorter word that ends in s is an abbreviation or a name: "AWS", "SANS". */
    private static final int LEAST_LETTERS_OF_PLURAL = 5;

    private final PhraseSet<String> synonyms = new PhraseSet<>();
    private final Set<String> certificateWords;
    private final Set<String> smallWords;
    private final Set<String> fillerWords;
    private final Set<String> abbreviations;
    private final Seams seams;
    private final Spelling spelling;

    /** A reader that mends nothing, for the catalog's own names. */
    WordReader(Lexicon words, Seams seams) {
        this(words, seams, Spelling.strict());
    }

    private WordReader(Lexicon words, Seams seams, Spelling spelling) {
        for (String pair : words.list("synonyms")) {
            String[] sides = pair.split(" = ", 2);
            synonyms.add(sides[0], sides[1]);
        }
        this.certificateWords = Set.copyOf(words.list("certificate-words"));
        this.smallWords = Set.copyOf(words.list("small-words"));
        this.fillerWords = Set.copyOf(words.list("filler-words"));
        this.abbreviations = Set.copyOf(words.list("abbreviations"));
        this.seams = seams;
        this.spelling = spelling;
    }

    /** A reader that mends typing errors towards the words of the given names. */
    static WordReader mending(Lexicon words, Seams seams, Collection<String> names) {
        WordReader strict = new WordReader(words, seams);
        List<String> vocabulary = new ArrayList<>();
        for (String name : names) {
            Tokens.of(name).forEach(token -> vocabulary.add(token.word()));
            strict.read(name).forEach(word -> vocabulary.add(word.form()));
        }
        vocabulary.addAll(strict.certificateWords);
        vocabulary.addAll(strict.smallWords);
        vocabulary.addAll(strict.abbreviations);
        return new WordReader(words, seams, Spelling.towards(vocabulary));
    }

    /** The words of a text as written, but for typing errors. */
    List<Token> mended(String text) {
        return spelling.mend(Tokens.of(seams.apart(text))).stream()
                .map(Spelling.Mended::token)
                .toList();
    }

    List<Word> read(String text) {
        List<Spelling.Mended> mended = spelling.mend(Tokens.of(seams.apart(text)));
        List<Token> tokens = mended.stream().map(Spelling.Mended::token).toList();
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < tokens.size(); ) {
            List<PhraseSet.Hit<String>> hits = synonyms.at(tokens, at);
            int length = hits.isEmpty() ? 1 : hits.get(0).length();
            Token last = tokens.get(at + length - 1);
            Span span = new Span(
                    tokens.get(at).span().start(),
                    Math.max(tokens.get(at).span().start(), last.span().end()));
            int edits = 0;
            for (int i = at; i < at + length; i++) {
                edits += mended.get(i).edits();
            }
            boolean barrier = at > 0
                    && Barriers.between(text, end, span.start())
                    && !shortened(tokens.get(at - 1), text.substring(end, span.start()));
            String form = hits.isEmpty() ? tokens.get(at).word() : hits.get(0).label();
            for (String written : form.split(" ")) {
                String part = singular(written);
                words.add(new Word(part, role(part), span, edits, barrier));
                barrier = false;
                edits = 0;
            }
            end = span.end();
            at += length;
        }
        return words;
    }

    /** "Prof. Data Engineer": the dot behind an abbreviation ends no sentence. */
    private boolean shortened(Token word, String gap) {
        return gap.strip().equals(".") && abbreviations.contains(word.word());
    }

    private Role role(String form) {
        if (certificateWords.contains(form)) {
            return Role.CERTIFICATE;
        }
        if (smallWords.contains(form)) {
            return Role.SMALL;
        }
        boolean version =
                form.length() <= MOST_DIGITS_OF_VERSION && form.chars().allMatch(Character::isDigit);
        return version || fillerWords.contains(form) ? Role.FILLER : Role.SIGNIFICANT;
    }

    /** Plural and singular are one; words such as "analytics" and "kubernetes" lose their s in texts and names alike. */
    private String singular(String word) {
        boolean plural = word.length() >= LEAST_LETTERS_OF_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us");
        return plural && !certificateWords.contains(word) ? word.substring(0, word.length() - 1) : word;
    }

    /** The words of a name that tell it from others. */
    static List<String> significant(List<Word> words) {
        return words.stream().filter(Word::significant).map(Word::form).toList();
    }
}
