package io.certsift.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.certsift.config.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one JSON object. What is not as it should be is added to the problems of its line, and something harmless is
 * given in its place.
 *
 * @param at where in the line the object stands, such as {@code certifications[2].}; empty for the line itself
 */
record Fields(JsonNode node, JsonLines.Place place, String at) {

    /** Whether a field is there and not null. */
    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isTextual()) {
            return value.textValue();
        }
        problem(name, has(name) ? "must be a text in quotes" : "is missing: add it");
        return "";
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean truth(String name) {
        JsonNode value = node.path(name);
        if (has(name) && !value.isBoolean()) {
            problem(name, "must be true or false");
        }
        return value.asBoolean();
    }

    /** A text that is one of {@code choices}. */
    String word(String name, Collection<String> choices) {
        String word = text(name);
        if (!word.isEmpty() || node.path(name).isTextual()) {
            check(name, word, choices);
        }
        return word;
    }

    /** Texts that are each one of {@code choices}; none if the field is not there. */
    Set<String> words(String name, Collection<String> choices) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode each : list(name)) {
            if (each.isTextual()) {
                check(name, each.textValue(), choices);
                words.add(each.textValue());
            } else {
                problem(name, "must be a list of texts in quotes");
            }
        }
        return words;
    }

    /** Objects in a list; none if the field is not there. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        int number = 0;
        for (JsonNode each : list(name)) {
            number++;
            if (each.isObject()) {
                objects.add(new Fields(each, place, at + name + "[" + number + "]."));
            } else {
                problem(name, "must be a list of objects");
            }
        }
        return objects;
    }

    /** An object. */
    Fields object(String name) {
        JsonNode value = node.path(name);
        if (!value.isObject()) {
            problem(name, has(name) ? "must be an object" : "is missing: add it, even if it is empty");
        }
        return new Fields(value, place, at + name + ".");
    }

    /** Adds a problem if a field is not there, even if it may be empty. */
    void require(String name) {
        if (!has(name)) {
            problem(name, "is missing: add it, even if it is empty");
        }
    }

    void problem(String name, String message) {
        place.problem(1, "'" + at + name + "' " + message);
    }

    private JsonNode list(String name) {
        JsonNode value = node.path(name);
        if (has(name) && !value.isArray()) {
            problem(name, "must be a list");
        }
        return value.isArray() ? value : node.path("");
    }

    private void check(String name, String word, Collection<String> choices) {
        if (!choices.contains(word)) {
            problem(name, "knows no '" + word + "'" + NearestWord.hint(word, choices));
        }
    }
}
