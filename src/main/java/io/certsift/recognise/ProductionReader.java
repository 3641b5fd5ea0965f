package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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

    /** A resume that names so many technologies is about making software. */
    private static final int LEAST_TECHNOLOGIES = 4;

    private final PhraseSet<Boolean> putIntoService;
    private final PhraseSet<Boolean> operate;
    private final PhraseSet<Boolean> run;
    private final PhraseSet<Boolean> intoService;
    private final PhraseSet<Boolean> boundaries;
    private final PhraseSet<Boolean> auxiliaries;
    private final PhraseSet<Boolean> inService;
    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> systems;
    private final PhraseSet<Boolean> notSystems;
    private final PhraseSet<Boolean> cancelled;
    private final PhraseSet<Boolean> subjects;

    ProductionReader(Lexicon words) {
        this.putIntoService = PhraseSet.of(words.list("put-into-service"));
        this.operate = PhraseSet.of(words.list("operate"));
        this.intoService = PhraseSet.of(words.list("into-service"));
        this.boundaries = PhraseSet.of(words.list("boundaries"));
        this.auxiliaries = PhraseSet.of(words.list("auxiliaries"));
        this.run = PhraseSet.of(words.list("run"));
        this.technologies = PhraseSet.of(words.list("technologies"));
        this.inService = PhraseSet.of(words.list("in-service"));
        this.systems = PhraseSet.of(words.list("systems"));
        this.notSystems = PhraseSet.of(words.list("not-systems"));
        this.cancelled = PhraseSet.of(words.list("cancelled"));
        this.subjects = PhraseSet.of(words.list("subject-words"));
    }

    /**
     * Whether the resume is about making software: then "launched" and "shipped" have the sense that they have there, whatever
     * the thing is called.
     */
    boolean technical(Resume resume) {
        Set<String> words = new HashSet<>();
        for (Section section : resume.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                List<Token> tokens = Tokens.of(paragraph.text());
                technologies
                        .find(tokens)
                        .forEach(hit -> words.add(tokens.get(hit.from()).word()));
            }
        }
        return words.size() >= LEAST_TECHNOLOGIES;
    }

    List<Quote> read(Section section, Paragraph paragraph, boolean technical) {
        List<Quote> found = new ArrayList<>();
        if (!TELLING.contains(section.kind())) {
            return found;
        }
        for (Span sentence : paragraph.bullet() ? List.of(whole(paragraph)) : sentences(paragraph.text())) {
            if (says(Tokens.of(sentence.of(paragraph.text())), technical)) {
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

    private boolean says(List<Token> tokens, boolean technical) {
        if (tokens.size() < 3 || cancelled.in(tokens)) {
            return false;
        }
        return verb(tokens, putIntoService, REACH, technical)
                || verb(tokens, operate, REACH_OF_OPERATING, technical)
                || verb(tokens, run, REACH_OF_OPERATING, false)
                || standing(tokens, technical);
    }

    /** A verb in the place of one (first, or behind its subject, or joined by "and"), and a system behind it. */
    private boolean verb(List<Token> tokens, PhraseSet<Boolean> verbs, int reach, boolean technical) {
        for (PhraseSet.Hit<Boolean> hit : verbs.find(tokens)) {
            boolean placed = hit.from() == 0
                    || !subjects.at(tokens, hit.from() - 1).isEmpty()
                    || commaBefore(tokens, hit.from());
            if (placed && object(tokens, hit.to(), reach, technical)) {
                return true;
            }
        }
        return false;
    }

    private static boolean commaBefore(List<Token> tokens, int at) {
        return tokens.get(at).span().start() - tokens.get(at - 1).span().end() > 1;
    }

    /** Whether what stands behind the verb is a system: its head noun decides, "order" or "event" before it do not. */
    private boolean object(List<Token> tokens, int from, int reach, boolean technical) {
        List<Token> phrase = tokens.subList(from, phraseEnd(tokens, from));
        List<Token> after = tokens.subList(from, Math.min(tokens.size(), from + reach));
        if (phrase.isEmpty()) {
            return first(systems, after) < first(notSystems, after);
        }
        int other = headLength(notSystems, phrase);
        int system = headLength(systems, phrase);
        if (other > 0 && other >= system) {
            return false;
        }
        return technical || system > 0 || systems.in(phrase) || first(systems, after) < first(notSystems, after);
    }

    private int phraseEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && boundaries.at(tokens, end).isEmpty()
                && !(end > from && commaBefore(tokens, end))) {
            end++;
        }
        return end;
    }

    /** Words of the longest phrase that the noun phrase ends with; 0 if there is none. */
    private static int headLength(PhraseSet<Boolean> phrases, List<Token> nounPhrase) {
        return phrases.find(nounPhrase).stream()
                .filter(hit -> hit.to() == nounPhrase.size())
                .mapToInt(PhraseSet.Hit::length)
                .max()
                .orElse(0);
    }

    private static int first(PhraseSet<Boolean> phrases, List<Token> tokens) {
        return phrases.find(tokens).stream().mapToInt(PhraseSet.Hit::from).min().orElse(tokens.size());
    }

    /** "… into production", whatever it was; "… service used by 300 nurses": a system right before it. */
    private boolean standing(List<Token> tokens, boolean technical) {
        if (technical && intoService.in(tokens)) {
            return true;
        }
        return inService.find(tokens).stream().anyMatch(hit -> systemBefore(tokens, hit.from()));
    }

    private boolean systemBefore(List<Token> tokens, int at) {
        int end = at;
        while (end > 0 && !auxiliaries.at(tokens, end - 1).isEmpty()) {
            end--;
        }
        return headLength(systems, tokens.subList(0, end)) > 0;
    }
}
