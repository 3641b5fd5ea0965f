package io.certsift.config;

import io.certsift.model.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the keys of one mapping. A value that is missing or of the wrong type becomes a problem and is empty from then on;
 * keys that nobody asked for are told by {@link #noOthers()}. Not thread-safe.
 */
final class Fields {
    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Position position(String key) {
        return mapping.at(key);
    }

    boolean has(String key) {
        return mapping.value(key).isPresent();
    }

    Optional<String> text(String key) {
        return value(key).flatMap(node -> text(node, key));
    }

    /** The text of {@code key}, or an empty one with a problem. */
    String required(String key) {
        require(key);
        return text(key).orElse("");
    }

    List<String> texts(String key) {
        return items(key).stream().flatMap(item -> text(item, key).stream()).toList();
    }

    List<List<String>> textLists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (YamlNode item : items(key)) {
            lists.add(list(item, key).stream()
                    .flatMap(word -> text(word, key).stream())
                    .toList());
        }
        return lists;
    }

    Optional<Boolean> truth(String key) {
        return choice(key, List.of(true, false), Object::toString);
    }

    Optional<PartialDate> date(String key) {
        return value(key).flatMap(node -> text(node, key)).flatMap(text -> date(key, text));
    }

    /** A whole number of 1 or more. */
    Optional<Integer> number(String key) {
        Optional<String> text = text(key);
        Optional<Integer> number =
                text.filter(digits -> digits.matches("0*[1-9][0-9]{0,8}")).map(Integer::valueOf);
        if (text.isPresent() && number.isEmpty()) {
            problems.add(
                    position(key), "'" + key + "' must be a whole number of 1 or more, and is '" + text.get() + "'");
        }
        return number;
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> choices, Function<E, String> label) {
        return choice(key, Arrays.asList(choices.getEnumConstants()), label);
    }

    <T> Optional<T> choice(String key, List<T> choices, Function<T, String> label) {
        Optional<String> text = text(key);
        Optional<T> chosen = text.flatMap(word -> choices.stream()
                .filter(choice -> label.apply(choice).equals(word))
                .findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            problems.add(
                    position(key),
                    wrongChoice(key, text.get(), choices.stream().map(label).toList()));
        }
        return chosen;
    }

    Optional<Fields> fields(String key) {
        return mapping(key).map(node -> new Fields(node, problems));
    }

    /** The mappings of a list. */
    List<YamlNode.Mapping> mappings(String key) {
        return items(key).stream().flatMap(item -> mapping(item, key).stream()).toList();
    }

    /** The keys and values of a mapping whose keys are the user's. */
    List<YamlNode.Member> members(String key) {
        return mapping(key).map(YamlNode.Mapping::members).orElse(List.of());
    }

    List<YamlNode> items(String key) {
        return value(key).map(node -> list(node, key)).orElse(List.of());
    }

    Optional<YamlNode.Mapping> mapping(String key) {
        return value(key).flatMap(node -> mapping(node, key));
    }

    /** Tells if {@code key} is missing. */
    void require(String key) {
        if (!has(key)) {
            problems.add(mapping.position(), "'" + key + "' is missing: add it");
        }
    }

    /** Tells every key that nobody asked for. */
    void noOthers() {
        for (YamlNode.Member member : mapping.members()) {
            String key = member.key().text();
            if (!asked.contains(key)) {
                problems.add(member.key().position(), "unknown key '" + key + "'" + hint(member));
            }
        }
    }

    Optional<String> text(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        problems.add(
                node.position(),
                wrongType(node, key, "text")
                        + (node instanceof YamlNode.Mapping
                                ? ": put text that holds ': ' in quotes"
                                : ": write the text, or leave it out"));
        return Optional.empty();
    }

    Optional<YamlNode.Mapping> mapping(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping found) {
            return Optional.of(found);
        }
        problems.add(node.position(), wrongType(node, key, "keys with values") + ": write 'key: value' lines");
        return Optional.empty();
    }

    private List<YamlNode> list(YamlNode node, String key) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.position(), wrongType(node, key, "a list") + ": write [one, two]");
        return List.of();
    }

    private Optional<YamlNode> value(String key) {
        asked.add(key);
        return mapping.value(key);
    }

    private Optional<PartialDate> date(String key, String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            problems.add(
                    position(key),
                    "'" + key + "' must be a date, and is '" + text + "': write YYYY, YYYY-MM or YYYY-MM-DD");
            return Optional.empty();
        }
    }

    /** Inside braces a comma ends a text, and the rest of it looks like a key without a value. */
    private String hint(YamlNode.Member member) {
        return member.value() instanceof YamlNode.Nothing
                ? " without a value: put text that holds a comma in quotes"
                : NearestWord.hint(member.key().text(), asked);
    }

    private static String wrongType(YamlNode node, String key, String wanted) {
        return "'" + key + "' must be " + wanted + ", and is " + node.description();
    }

    private static String wrongChoice(String key, String word, List<String> choices) {
        List<String> nearest = NearestWord.of(word.toLowerCase(Locale.ROOT), choices, 1);
        String hint = nearest.isEmpty() ? "" : "; did you mean '" + nearest.get(0) + "'?";
        return "'" + key + "' must be one of " + String.join(", ", choices) + ", and is '" + word + "'" + hint;
    }
}
