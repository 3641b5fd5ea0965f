package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the statements that say, with a verb and an object, that the candidate put a system before its users or kept it
 * running. Each bullet, and each sentence of running text, counts once. Thread-safe.
 */
final class ProductionReader {
    private static final Set<SectionKind> TELLING = EnumSet.of(
            SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.AWARDS);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** The object stands within so many words behind the verb. */
    private static final int REACH = 12;

    /** What is operated is named right behind the verb: "ran a team that built a service" operates nothing. */
    private static final int REACH_OF_OPERATING = 7;

    /** A negative object right behind the verb, within so many words, decides before any system further on. */
    private static final int REACH_OF_OTHER_SENSE = 4;

    private final PhraseSet<Boolean> putIntoService;
    private final PhraseSet<Boolean> operate;
    private final PhraseSet<Boolean> inService;
    private final PhraseSet<Boolean> systems;
    private final PhraseSet<Boolean> notSystems;
    private final PhraseSet<Boolean> cancelled;
    private final PhraseSet<Boolean> subjects;

    ProductionReader(Lexicon words) {
        this.putIntoService = PhraseSet.of(words.list("put-into-service"));
        this.operate = PhraseSet.of(words.list("operate"));
        this.inService = PhraseSet.of(words.list("in-service"));
        this.systems = PhraseSet.of(words.list("systems"));
        this.notSystems = PhraseSet.of(words.list("not-systems"));
        this.cancelled = PhraseSet.of(words.list("cancelled"));
        this.subjects = PhraseSet.of(words.list("subject-words"));
    }

    List<Quote> read(Section section, Paragraph paragraph) {
        List<Quote> found = new ArrayList<>();
        if (!TELLING.contains(section.kind())) {
            return found;
        }
        for (Span sentence : paragraph.bullet() ? List.of(whole(paragraph)) : sentences(paragraph.text())) {
            if (says(Tokens.of(sentence.of(paragraph.text())))) {
                found.add(Findings.quote(paragraph, sentence, section.kind()));
            }
        }
        return found;
    }

    private static Span whole(Paragraph paragraph) {
        return new Span(0, paragraph.text().length());
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text);
        int start = 0;
        while (matcher.find()) {
            sentences.add(new Span(start, matcher.start()));
            start = matcher.end();
        }
        sentences.add(new Span(start, text.length()));
        return sentences;
    }

    private boolean says(List<Token> tokens) {
        if (tokens.size() < 3 || cancelled.in(tokens)) {
            return false;
        }
        return verb(tokens, putIntoService, REACH) || verb(tokens, operate, REACH_OF_OPERATING) || standing(tokens);
    }

    /** A verb in the place of one (first, or behind its subject, or joined by "and"), and a system behind it. */
    private boolean verb(List<Token> tokens, PhraseSet<Boolean> verbs, int reach) {
        for (PhraseSet.Hit<Boolean> hit : verbs.find(tokens)) {
            boolean placed = hit.from() == 0 || !subjects.at(tokens, hit.from() - 1).isEmpty() || commaBefore(tokens, hit.from());
            if (placed && object(tokens, hit.to(), reach)) {
                return true;
            }
        }
        return false;
    }

    private static boolean commaBefore(List<Token> tokens, int at) {
        return tokens.get(at).span().start() - tokens.get(at - 1).span().end() > 1;
    }

    private boolean object(List<Token> tokens, int from, int reach) {
        List<Token> after = tokens.subList(from, Math.min(tokens.size(), from + reach));
        int other = first(notSystems, after);
        int system = first(systems, after);
        return system < after.size() && !(other < system && other < REACH_OF_OTHER_SENSE);
    }

    private static int first(PhraseSet<Boolean> phrases, List<Token> tokens) {
        return phrases.find(tokens).stream().mapToInt(PhraseSet.Hit::from).min().orElse(tokens.size());
    }

    /** "… went live", "… used by 300 nurses": a system anywhere before it in the sentence. */
    private boolean standing(List<Token> tokens) {
        return inService.find(tokens).stream().anyMatch(hit -> hit.from() > 0 && systems.in(tokens.subList(0, hit.from())));
    }
}
