package io.certsift.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reports for people say in words of their own.
 *
 * @param flags what each flag is called and what to ask where it stands, by the flag's id
 * @param questions what to ask about what a certification does not prove, by catalog id or label of a tier, and of
 *     {@link #NOBODY} where a resume has neither certification nor flag
 */
public record Wording(Map<String, OfFlag> flags, Map<String, List<String>> questions) {
    /** Stands for the names of certifications in a question. */
    public static final String NAMES = "{names}";

    /** The key of the questions for resumes without certifications and flags. */
    public static final String NOBODY = "nobody";

    public Wording {
        flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags)); // keeps the order, unlike copyOf
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /**
     * The words for one flag.
     *
     * @param title a few words, instead of the id
     * @param questions the first that can be filled in is asked; none if there is nothing to ask
     */
    public record OfFlag(String title, List<String> questions) {
        public OfFlag {
            questions = List.copyOf(questions);
        }
    }

    /** No words at all: flags go by their ids. */
    public static Wording none() {
        return new Wording(Map.of(), Map.of());
    }

    public OfFlag flag(String id) {
        return flags.getOrDefault(id, new OfFlag(id, List.of()));
    }

    public List<String> questions(String key) {
        return questions.getOrDefault(key, List.of());
    }
}
