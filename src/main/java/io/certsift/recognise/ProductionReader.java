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

    /** A negative object right behind the verb, within so many words, decides before any system further on. */
    private static final int REACH_OF_OTHER_SENSE = 4;

    /** What is in service stands at most so many words before the words that say so. */
    private static final int REACH_BACK = 3;

    /** A resume that names so many technologies is about making software. */
    private static final int LEAST_TECHNOLOGIES = 4;

    private final PhraseSet<Boolean> putIntoService;
    private final PhraseSet<Boolean> operate;
    private final PhraseSet<Boolean> run;
    private final PhraseSet<Boolean> inService;
    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> systems;
    private final PhraseSet<Boolean> notSystems;
    private final PhraseSet<Boolean> cancelled;
    private final PhraseSet<Boolean> subjects;

    ProductionReader(Lexicon words) {
        this.putIntoService = PhraseSet.of(words.list("put-into-service"));
        this.operate = PhraseSet.of(words.list("operate"));
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
                technologies.find(tokens).forEach(hit -> words.add(tokens.get(hit.from()).word()));
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
                || standing(tokens);
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

    private boolean object(List<Token> tokens, int from, int reach, boolean technical) {
        List<Token> after = tokens.subList(from, Math.min(tokens.size(), from + reach));
        int other = first(notSystems, after);
        int system = first(systems, after);
        if (technical) {
            return !after.isEmpty() && (other >= REACH_OF_OTHER_SENSE || system < other);
        }
        return system < after.size() && !(other < system && other < REACH_OF_OTHER_SENSE);
    }

    private static int first(PhraseSet<Boolean> phrases, List<Token> tokens) {
        return phrases.find(tokens).stream().mapToInt(PhraseSet.Hit::from).min().orElse(tokens.size());
    }

    /** "… went live", "… service used by 300 nurses": a system right before it. */
    private boolean standing(List<Token> tokens) {
        return inService.find(tokens).stream()
                .anyMatch(hit -> systems.in(tokens.subList(Math.max(0, hit.from() - REACH_BACK), hit.from())));
    }
}
