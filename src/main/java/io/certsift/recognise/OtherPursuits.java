package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a sentence that tells of something else under way from the names before it: "AI-900, AZ-900. Enrolled in an MBA." says
 * nothing of the exams, and "AI-900. Preparing for the exam." does. Thread-safe.
 */
final class OtherPursuits {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s+(?=\\p{Lu})");

    /** The verb and the words behind it stand within so many characters of the head of the sentence, however long it is. */
    private static final int HEAD = 80;

    /** "Currently also pursuing": the verb comes by then. */
    private static final int MOST_WORDS_BEFORE_VERB = 2;

    private final PhraseSet<Boolean> verbs;
    private final PhraseSet<Boolean> back;
    private final NameFinder names;

    OtherPursuits(Lexicon claims, NameFinder names) {
        this.verbs = PhraseSet.of(claims.list("governing"));
        this.back = PhraseSet.of(claims.list("pronouns")).addAll(claims.list("definite"), true);
        this.names = names;
    }

    List<Paragraph> parted(List<Paragraph> paragraphs) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int cut = cut(paragraph.text());
            if (cut == 0) {
                parted.add(paragraph);
            } else {
                parted.add(RunTogether.part(paragraph, 0, cut));
                parted.add(RunTogether.part(paragraph, cut, paragraph.text().length()));
            }
        }
        return parted;
    }

    /** Where such a sentence begins; 0 if there is none. */
    private int cut(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (another(text.substring(end.end(), Math.min(text.length(), end.end() + HEAD)))
                    && names.anyCredential(text.substring(0, end.start()))) {
                return end.end();
            }
        }
        return 0;
    }

    private boolean another(String sentence) {
        List<Token> tokens = Tokens.of(sentence);
        return verbs.find(tokens).stream()
                .filter(verb -> verb.from() <= MOST_WORDS_BEFORE_VERB && verb.to() < tokens.size())
                .anyMatch(verb -> ofItsOwn(sentence, tokens, verb.to()));
    }

    /** Whether what a verb speaks of is no "it" or "the exam", which was named before. */
    private boolean ofItsOwn(String sentence, List<Token> tokens, int at) {
        boolean definite = !back.at(tokens, at).isEmpty();
        boolean called = at + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(at + 1).span().of(sentence).codePointAt(0));
        return !definite || called;
    }
}
