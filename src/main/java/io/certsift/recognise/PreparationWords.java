package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Lexicons;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;

/** Tells by the words beside an exam's name that a course or material for it is meant. Thread-safe. */
final class PreparationWords {
    private final PhraseSet<Boolean> words;
    private final PhraseSet<Boolean> weak;
    private final PhraseSet<Boolean> persons;
    private final PhraseSet<Boolean> levels;
    private final PhraseSet<Boolean> topics = new PhraseSet<>();

    PreparationWords(Lexicons lexicons) {
        Lexicon claims = lexicons.claims();
        Lexicon items = lexicons.items();
        this.persons = PhraseSet.of(lexicons.titles().list("experts"));
        this.levels = PhraseSet.of(lexicons.words().list("level-words"));
        this.words = PhraseSet.of(claims.list("preparation"));
        this.weak = PhraseSet.of(claims.list("weak-preparation"));
        items.names().stream()
                .filter(name -> name.startsWith("fields-"))
                .forEach(name -> topics.addAll(items.list(name), true));
    }

    /**
     * Whether a text says so.
     *
     * @param proven whether the exam is called certified or carries a link: then "course" alone tells nothing
     */
    boolean in(String text, boolean proven) {
        List<Token> tokens = Tokens.of(text);
        return words.find(tokens).stream()
                .filter(hit -> !ofAnother(text, tokens, hit))
                .anyMatch(hit ->
                        !proven || weak.at(tokens, hit.from()).stream().noneMatch(other -> other.to() >= hit.to()));
    }

    /** Whether a text says so with nothing but words that tell little: "course". */
    boolean weakly(String text) {
        List<Token> tokens = Tokens.of(text);
        return weak.in(tokens)
                && words.find(tokens).stream()
                        .noneMatch(hit -> weak.at(tokens, hit.from()).isEmpty());
    }

    /** "Google Analytics 4", which a marketplace sells courses on, and not "AWS Solutions Architect". */
    boolean product(String name) {
        List<Token> tokens = Tokens.of(name);
        return !persons.in(tokens) && !levels.in(tokens);
    }

    /** "SnowPro Core, SQL Boot Camp": the word ends a part that is about something of its own. */
    private boolean ofAnother(String text, List<Token> tokens, PhraseSet.Hit<Boolean> hit) {
        int start = tokens.get(hit.from()).span().start();
        int end = tokens.get(hit.to() - 1).span().end();
        int comma = text.lastIndexOf(',', start);
        String behind = text.substring(end).stripLeading();
        boolean last = behind.isEmpty() || behind.startsWith(",");
        return last && comma >= 0 && topics.in(Tokens.of(text.substring(comma + 1, start)));
    }
}
