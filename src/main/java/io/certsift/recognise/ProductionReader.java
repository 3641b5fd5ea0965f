package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.recognise.Systems.Scope;
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
            SectionKind.EXPERIENCE,
            SectionKind.PROJECTS,
            SectionKind.SUMMARY,
            SectionKind.OTHER,
            SectionKind.AWARDS,
            SectionKind.VOLUNTEERING);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** Where the verb has no object of its own right behind it, the system stands within so many words. */
    private static final int REACH = 12;

    /** A resume that names so many technologies is about making software. */
    private static final int LEAST_TECHNOLOGIES = 4;

    /** "Operating systems:" and "Serving:" are labels; a longer run of words before a colon is a statement. */
    private static final int MOST_WORDS_OF_LABEL = 3;

    /** "Owned the design and rollout of …": so many words from the one verb to the other. */
    private static final int REACH_OF_LEADING = 5;

    /** "The churn model was deployed …" opens with so few words before its verb, or else it speaks of something else too. */
    private static final int MOST_WORDS_OF_SUBJECT = 5;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Systems systems;
    private final PhraseSet<Boolean> putIntoService;
    private final PhraseSet<Boolean> operate;
    private final PhraseSet<Boolean> run;
    private final PhraseSet<Boolean> serve;
    private final PhraseSet<Boolean> loads;
    private final PhraseSet<Boolean> habits;
    private final PhraseSet<Boolean> leads;
    private final PhraseSet<Boolean> events;
    private final PhraseSet<Boolean> makers;
    private final PhraseSet<Boolean> keep;
    private final PhraseSet<Boolean> closing;
    private final PhraseSet<Boolean> intoService;
    private final PhraseSet<Boolean> auxiliaries;
    private final PhraseSet<Boolean> inService;
    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> cancelled;
    private final PhraseSet<Boolean> subjects;
    private final Set<String> pronouns;

    ProductionReader(Lexicon words) {
        this.systems = new Systems(words);
        this.putIntoService = PhraseSet.of(words.list("put-into-service"));
        this.operate = PhraseSet.of(words.list("operate")).addAll(words.list("serve"), true);
        this.serve = PhraseSet.of(words.list("serve"));
        this.run = PhraseSet.of(words.list("run"));
        this.loads = PhraseSet.of(words.list("loads"));
        this.habits = PhraseSet.of(words.list("habits"));
        this.leads = PhraseSet.of(words.list("leads"));
        this.events = PhraseSet.of(words.list("events"));
        this.makers = PhraseSet.of(words.list("makers"));
        this.keep = PhraseSet.of(words.list("keep"));
        this.closing = PhraseSet.of(words.list("closing"));
        this.intoService = PhraseSet.of(words.list("into-service"));
        this.auxiliaries = PhraseSet.of(words.list("auxiliaries"));
        this.technologies = PhraseSet.of(words.list("technologies"));
        this.inService = PhraseSet.of(words.list("in-service"));
        this.cancelled = PhraseSet.of(words.list("cancelled"));
        this.subjects = PhraseSet.of(words.list("subject-words"));
        this.pronouns = Set.copyOf(words.list("pronouns"));
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
        // A profile tells what its writer is and likes to do; only what was done counts there.
        boolean profile = section.kind() == SectionKind.SUMMARY;
        for (Span sentence : paragraph.bullet() ? List.of(whole(paragraph)) : sentences(paragraph.text())) {
            if (says(Clause.of(sentence.of(paragraph.text())), technical, profile)) {
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

    private boolean says(Clause clause, boolean technical, boolean profile) {
        if (clause.size() < 3 || cancelled.in(clause.tokens())) {
            return false;
        }
        Scope system = technical ? Scope.TECHNICAL_SYSTEM : Scope.SYSTEM;
        return put(clause, technical, profile)
                || operates(clause, operate, technical ? Scope.ANYTHING : system, profile)
                || operates(clause, run, system, profile)
                || served(clause, profile)
                || led(clause, system)
                || kept(clause, system)
                || closed(clause, system)
                || standing(clause, technical, system);
    }

    /** "Deployed a fraud model": the verb and what was put into service. */
    private boolean put(Clause clause, boolean technical, boolean profile) {
        Scope system = technical ? Scope.TECHNICAL_SYSTEM : Scope.SYSTEM;
        for (PhraseSet.Hit<Boolean> hit : putIntoService.find(clause.tokens())) {
            boolean habit = habit(clause, hit);
            if (habit && (profile || clause.label(hit.to(), MOST_WORDS_OF_LABEL))) {
                continue;
            }
            boolean done = placed(clause, hit.from(), habit)
                    && (object(clause, hit.to(), technical && !habit ? Scope.ANYTHING : system)
                            || antecedent(clause, hit, system));
            if (done || (!habit && undergone(clause, hit, system))) {
                return true;
            }
        }
        return false;
    }

    private boolean habit(Clause clause, PhraseSet.Hit<Boolean> hit) {
        return !habits.at(clause.tokens(), hit.from()).isEmpty();
    }

    /** "Operated the cluster", "ran it". */
    private boolean operates(Clause clause, PhraseSet<Boolean> verbs, Scope scope, boolean profile) {
        for (PhraseSet.Hit<Boolean> hit : verbs.find(clause.tokens())) {
            boolean habit = habit(clause, hit);
            boolean open = !habit || !(profile || clause.label(hit.to(), MOST_WORDS_OF_LABEL));
            if (open && placed(clause, hit.from(), habit) && systems.named(clause, hit.to(), scope)) {
                return true;
            }
            boolean back = antecedent(clause, hit, scope == Scope.ANYTHING ? Scope.TECHNICAL_SYSTEM : scope);
            if (open && back && placed(clause, hit.from(), habit)) {
                return true;
            }
        }
        return false;
    }

    /** "Served 40,000 predictions a second": what bears such a load is a system, whatever its name. */
    private boolean served(Clause clause, boolean profile) {
        return serve.find(clause.tokens()).stream()
                .filter(hit -> !(profile && habit(clause, hit)))
                .filter(hit -> placed(clause, hit.from(), habit(clause, hit)))
                .anyMatch(hit -> loads.in(clause.tokens().subList(hit.to(), systems.phraseEnd(clause, hit.to()))));
    }

    /** Whether a verb stands in the place of one: first, behind its subject, joined by "and", or behind a pause. */
    private boolean placed(Clause clause, int at, boolean habit) {
        if (at == 0) {
            return true;
        }
        boolean behind =
                clause.pauseBefore(at) || !subjects.at(clause.tokens(), at - 1).isEmpty();
        if (!behind || !habit) {
            return behind;
        }
        // "to deploy", "and serving": what the sentence begins with tells whether it was done.
        String opening = clause.word(0);
        String verb = clause.word(at);
        if (verb.endsWith("ing")) {
            return opening.endsWith("ing");
        }
        return !clause.word(at - 1).equals("to")
                || opening.endsWith("ed")
                || !makers.at(clause.tokens(), 0).isEmpty();
    }

    private boolean object(Clause clause, int from, Scope scope) {
        int start = systems.behindJoints(clause, from);
        if (systems.phraseEnd(clause, start) > start) {
            boolean other = !systems.named(clause, from, Scope.ANYTHING);
            return systems.named(clause, from, scope) || (!other && systems.near(clause, from, REACH, scope));
        }
        return systems.near(clause, from, REACH, scope);
    }

    /** "Built a recommender and deployed it", "created an app, deployed on …": the object stands before. */
    private boolean antecedent(Clause clause, PhraseSet.Hit<Boolean> hit, Scope scope) {
        boolean pronoun = (hit.to() < clause.size() && pronouns.contains(clause.word(hit.to())))
                || (hit.length() > 2 && pronouns.contains(clause.word(hit.from() + 1)));
        boolean nothing = systems.phraseEnd(clause, hit.to()) == hit.to() && clause.pauseBefore(hit.from());
        return (pronoun || nothing) && systems.in(clause, 0, hit.from(), scope);
    }

    /** "The churn model was deployed to …", "built a model deployed in …": said of the system, not of who did it. */
    private boolean undergone(Clause clause, PhraseSet.Hit<Boolean> hit, Scope scope) {
        if (systems.phraseEnd(clause, hit.to()) > hit.to()) {
            return false;
        }
        int end = behindAuxiliaries(clause, hit.from());
        boolean made = !makers.at(clause.tokens(), 0).isEmpty();
        boolean subject = end <= MOST_WORDS_OF_SUBJECT
                && systems.phraseEnd(clause, 0) >= end
                && !clause.word(0).endsWith("ed");
        return made ? systems.named(clause, 1, scope) : subject && systems.endsWith(clause, 0, end, scope);
    }

    /** "Led the rollout of …". */
    private boolean led(Clause clause, Scope scope) {
        for (PhraseSet.Hit<Boolean> event : events.find(clause.tokens())) {
            if (ledAt(clause, event.from()) && systems.named(clause, event.to(), scope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "led the", "owned the design and" or the like stands before a word. */
    private boolean ledAt(Clause clause, int event) {
        for (int verb = event - 1; verb >= Math.max(0, event - REACH_OF_LEADING); verb--) {
            if (!leads.at(clause.tokens(), verb).isEmpty()) {
                return placed(clause, verb, false);
            }
        }
        return false;
    }

    /** "Kept the service running". */
    private boolean kept(Clause clause, Scope scope) {
        for (PhraseSet.Hit<Boolean> hit : keep.find(clause.tokens())) {
            int end = systems.phraseEnd(clause, hit.to());
            boolean running = end < clause.size() && clause.word(end).equals("running");
            if (running && placed(clause, hit.from(), false) && systems.named(clause, hit.to(), scope)) {
                return true;
            }
        }
        return false;
    }

    /** A participle that closes its clause, as in German: "Chatbot für den Kundendienst eingeführt". */
    private boolean closed(Clause clause, Scope scope) {
        return closing.find(clause.tokens()).stream()
                .filter(hit -> hit.to() == clause.size() || clause.pauseBefore(hit.to()) || joins(clause, hit.to()))
                .anyMatch(hit -> systems.in(clause, 0, hit.from(), scope));
    }

    private boolean joins(Clause clause, int at) {
        return clause.word(at).equals("und");
    }

    /** "… into production", whatever it was; "… service used by 300 nurses": a system right before it. */
    private boolean standing(Clause clause, boolean technical, Scope scope) {
        if (intoService.in(clause.tokens()) && (technical || systems.in(clause, 0, clause.size(), scope))) {
            return true;
        }
        return inService.find(clause.tokens()).stream()
                .anyMatch(hit -> systemBefore(clause, hit.from(), scope)
                        || (hit.from() == 0 && systems.near(clause, hit.to(), REACH, scope)));
    }

    private boolean systemBefore(Clause clause, int at, Scope scope) {
        int end = behindAuxiliaries(clause, at);
        boolean back = end > 0 && (pronouns.contains(clause.word(end - 1)) || clause.pauseBefore(at));
        if (end > 1 && clause.word(end - 1).equals("and")) {
            // "The bot answers most chats and is used by twelve agents": the subject is named first
            return systems.endsWith(clause, 0, systems.phraseEnd(clause, 0), scope);
        }
        return back ? systems.in(clause, 0, end, scope) : systems.endsWith(clause, 0, end, scope);
    }

    private int behindAuxiliaries(Clause clause, int at) {
        int end = at;
        while (end > 0
                && (!auxiliaries.at(clause.tokens(), end - 1).isEmpty()
                        || YEAR.matcher(clause.word(end - 1)).matches())) {
            end--;
        }
        return end;
    }
}
