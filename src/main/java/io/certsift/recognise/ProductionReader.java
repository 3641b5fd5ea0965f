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
            SectionKind.EXPERIENCE,
            SectionKind.PROJECTS,
            SectionKind.SUMMARY,
            SectionKind.OTHER,
            SectionKind.AWARDS,
            SectionKind.VOLUNTEERING,
            SectionKind.LANGUAGES,
            SectionKind.CONTACT);

    /** What makes a mixed section one that tells of work: "Career and certificates". */
    private static final Set<SectionKind> WORKING = EnumSet.of(SectionKind.EXPERIENCE, SectionKind.PROJECTS);

    /** Where somebody's own titles stand. */
    private static final Set<SectionKind> TITLED =
            EnumSet.of(SectionKind.NAME, SectionKind.HEADLINE, SectionKind.SUMMARY, SectionKind.EXPERIENCE);

    /** A cell of a row tells something of its own: "2020 - now [tab] Example Mill [tab] Shipped the sorter". */
    private static final Pattern CELL_END = Pattern.compile("\\t");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\t");

    /** "The planner (Go, Kafka) that runs in production": what is said goes on behind it. */
    private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]{0,200}\\) ?");

    /** "2.Published an app", "3) Deployed a model". */
    private static final Pattern NUMBERED = Pattern.compile("^\\W{0,3}\\d{1,2}[.)]\\s?(?=\\p{L})");

    private static final Pattern PERIOD = Pattern.compile(
            "(?:19|20)\\d{2}\\W{0,3}(?:-|\u2013|\u2014|to)\\W{0,3}(?:[A-Z][a-z]{2,9}\\.? )?(?:(?:19|20)\\d{2}|[Pp]resent|[Cc]urrent|[Nn]ow)");

    /** So many times from one year to another under a heading of skills are jobs. */
    private static final int LEAST_PERIODS = 2;

    /** A resume that names so many technologies is about making software. */
    private static final int LEAST_TECHNOLOGIES = 4;

    /** "Deployed models" tells nothing. */
    private static final int LEAST_WORDS = 3;

    private final ServiceStarts starts;
    private final ServiceRuns runs;
    private final ServiceUse use;
    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> softwareTitles;
    private final PhraseSet<Boolean> cancelled;
    private final PhraseSet<Boolean> outlooks;
    private final PhraseSet<Boolean> helpers;
    private final PhraseSet<Boolean> topics;
    private final PhraseSet<Boolean> duties;
    private final PhraseSet<Boolean> done;

    ProductionReader(Lexicon words) {
        Systems systems = new Systems(words);
        VerbPlaces places = new VerbPlaces(words, systems);
        this.starts = new ServiceStarts(words, systems, places);
        this.runs = new ServiceRuns(words, systems, places);
        this.use = new ServiceUse(words, systems);
        this.technologies = PhraseSet.of(words.list("technologies"));
        this.softwareTitles = PhraseSet.of(words.list("software-titles"));
        this.cancelled = PhraseSet.of(words.list("cancelled"));
        this.outlooks = PhraseSet.of(words.list("outlooks"));
        this.topics = PhraseSet.of(words.list("topics"));
        this.duties = PhraseSet.of(words.list("duties"));
        this.done = PhraseSet.of(words.list("makers"))
                .addAll(participles(words.list("put-into-service")), true)
                .addAll(words.list("closing"), true)
                .addAll(words.list("into-service"), true)
                .addAll(words.list("in-service"), true);
        this.helpers = PhraseSet.of(words.list("helpers"));
    }

    /**
     * Whether the resume is about making software, by its titles or by the technologies that it names: then "launched" and
     * "shipped" have the sense that they have there, whatever the thing is called.
     */
    boolean technical(Resume resume) {
        Set<String> words = new HashSet<>();
        for (Section section : resume.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                List<Token> tokens = Tokens.of(paragraph.text());
                if (TITLED.contains(section.kind()) && !paragraph.bullet() && softwareTitles.in(tokens)) {
                    return true;
                }
                technologies
                        .find(tokens)
                        .forEach(hit -> words.add(tokens.get(hit.from()).word()));
            }
        }
        return words.size() >= LEAST_TECHNOLOGIES;
    }

    List<Quote> read(Section section, Paragraph paragraph, boolean technical) {
        List<Quote> found = new ArrayList<>();
        boolean telling =
                TELLING.contains(section.kind()) || section.also().stream().anyMatch(WORKING::contains);
        if (!telling && !jobs(section)) {
            return found;
        }
        // A profile tells what its writer is and likes to do, and so does text under a heading of no kind, such as a
        // list
        // of roles; only what was done counts there.
        boolean profile =
                section.kind() == SectionKind.SUMMARY || (section.kind() == SectionKind.OTHER && !paragraph.bullet());
        for (Span sentence : paragraph.bullet() ? cells(paragraph.text()) : sentences(paragraph.text())) {
            if (tells(sentence.of(paragraph.text()), technical, profile)) {
                found.add(Findings.quote(paragraph, sentence, section.kind()));
            }
        }
        return found;
    }

    /** "Skills" with periods below: the heading of the jobs was not told, and they stand there too. */
    private static boolean jobs(Section section) {
        return section.kind() == SectionKind.SKILLS
                && section.paragraphs().stream()
                                .filter(paragraph ->
                                        PERIOD.matcher(paragraph.text()).find())
                                .count()
                        >= LEAST_PERIODS;
    }

    private static List<String> participles(List<String> verbs) {
        return verbs.stream()
                .filter(verb -> verb.endsWith("ed") || verb.contains("ed "))
                .toList();
    }

    private static List<Span> sentences(String text) {
        return parts(text, SENTENCE_END);
    }

    private static List<Span> cells(String text) {
        return parts(text, CELL_END);
    }

    private static List<Span> parts(String text, Pattern border) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = border.matcher(text);
        int start = 0;
        while (matcher.find()) {
            sentences.add(new Span(start, matcher.start()));
            start = matcher.end();
        }
        sentences.add(new Span(start, text.length()));
        return sentences;
    }

    /** Whether it came to nothing, or is told of as a wish; "from proof of concept to production" is neither. */
    private boolean cancelled(Clause clause) {
        boolean duties = !this.duties.at(clause.tokens(), 0).isEmpty() && !done.in(clause.tokens());
        return duties
                || cancelled.find(clause.tokens()).stream()
                        .anyMatch(hit ->
                                hit.from() == 0 || !clause.word(hit.from() - 1).equals("from"));
    }

    private boolean tells(String sentence, boolean technical, boolean profile) {
        Clause clause = Clause.of(NUMBERED.matcher(sentence).replaceFirst(""));
        if (cancelled(clause)) {
            return false;
        }
        Matcher aside = ASIDE.matcher(clause.text());
        return says(clause, technical, profile)
                || (aside.find() && says(Clause.of(aside.replaceAll(" ")), technical, profile));
    }

    private boolean says(Clause clause, boolean technical, boolean profile) {
        Clause told = done(clause);
        if (told.size() < LEAST_WORDS) {
            return false;
        }
        if (starts.says(told, technical, profile)) {
            return true;
        }
        // "Tested a billing system used by 200 hospitals": somebody else's
        Clause own = withoutTopics(told);
        return helpers.at(told.tokens(), 0).isEmpty()
                && (runs.says(own, technical, profile)
                        || use.says(own, technical ? Systems.Scope.TECHNICAL_SYSTEM : Systems.Scope.SYSTEM));
    }

    /** "Led workshops on pipelines used by 500 engineers": what a talk is about is not what its speaker keeps running. */
    private Clause withoutTopics(Clause clause) {
        return topics.find(clause.tokens()).stream()
                .findFirst()
                .map(topic -> withoutTopics(clause.without(topic.from(), clause.nextSaying(topic.to()))))
                .orElse(clause);
    }

    /** What was done before words that speak of duties, wishes and knowledge: "Launched the app; also responsible for its backlog". */
    private Clause done(Clause clause) {
        int end = outlooks.find(clause.tokens()).stream()
                .mapToInt(PhraseSet.Hit::from)
                .min()
                .orElse(clause.size());
        boolean whole = end == clause.size();
        return whole || done.in(clause.tokens().subList(0, end)) ? clause.upTo(end) : clause.upTo(0);
    }
}
