package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lists of what somebody can do or has learned from lists of certificates. Thread-safe. */
final class SkillLists {
    private static final Pattern LABELLED = Pattern.compile("\\s*(\\p{L}[^:,]{2,40}):([^:]{5,400})");

    /** Behind a label stand at least so many parts, and this many of them are technologies. */
    private static final int LEAST_BEHIND_LABEL = 3;

    private static final int LEAST_TECHNOLOGIES = 2;

    /** Without a label there are at least so many parts, each of few words. */
    private static final int LEAST_PARTS = 4;

    private static final int MOST_WORDS_OF_PART = 3;

    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> nameEndings;
    private final PhraseSet<Boolean> topics = new PhraseSet<>();

    SkillLists(Lexicon items, Lexicon evidence) {
        this.technologies = PhraseSet.of(evidence.list("technologies"));
        this.nameEndings = PhraseSet.of(items.list("name-endings"));
        items.names().stream()
                .filter(name -> name.startsWith("fields-"))
                .forEach(name -> topics.addAll(items.list(name), true));
    }

    /** What certificates are about: "machine learning", "SQL". */
    PhraseSet<Boolean> topics() {
        return topics;
    }

    /** The label of "Web development: HTML, CSS, React"; empty if the text is no such list. */
    String label(String text) {
        Matcher list = LABELLED.matcher(text);
        if (!list.matches()) {
            return "";
        }
        List<String> parts = List.of(list.group(2).split(","));
        long known = parts.stream().map(Tokens::of).filter(technologies::in).count();
        return parts.size() >= LEAST_BEHIND_LABEL && known >= LEAST_TECHNOLOGIES ? list.group(1) : "";
    }

    /** "Python, TensorFlow, NLP, SQL": few words each, most of them nothing but a topic, and none ends as a certificate's name does. */
    boolean bare(String text) {
        List<List<Token>> parts = Stream.of(text.split(",")).map(Tokens::of).toList();
        return parts.size() >= LEAST_PARTS
                && parts.stream().allMatch(part -> part.size() <= MOST_WORDS_OF_PART && !nameEndings.in(part))
                && parts.stream().filter(this::topic).count() * 2 > parts.size();
    }

    /** Whether words are nothing but a topic. */
    private boolean topic(List<Token> part) {
        return !part.isEmpty()
                && (topics.find(part).stream().anyMatch(hit -> hit.length() == part.size())
                        || technologies.find(part).stream().anyMatch(hit -> hit.length() == part.size()));
    }
}
