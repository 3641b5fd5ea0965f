package io.certsift.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists by name, such as {@code ai-topic}; class patterns refer to them in angle brackets. */
public final class Topics {
    private final Map<String, List<String>> phrases;

    public Topics(Map<String, List<String>> phrases) {
        this.phrases = phrases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, topic -> List.copyOf(topic.getValue())));
    }

    public Set<String> names() {
        return phrases.keySet();
    }

    /** The phrases of one list; none if there is no such list. */
    public List<String> phrases(String name) {
        return phrases.getOrDefault(name, List.of());
    }
}
