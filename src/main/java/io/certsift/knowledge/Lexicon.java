package io.certsift.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of phrases, such as the cues of a claim in all languages that certsift reads. */
public final class Lexicon {
    private final Map<String, List<String>> lists;

    public Lexicon(Map<String, List<String>> lists) {
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists)); // keeps the order, unlike copyOf
    }

    public Set<String> names() {
        return lists.keySet();
    }

    public List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no word list named " + name);
        }
        return List.copyOf(list);
    }
}
