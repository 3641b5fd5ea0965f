package io.certsift.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of phrases, such as the cues of a claim in all languages that certsift reads. */
public final class Lexicon {
    private final Map<String, List<String>> lists;

    public Lexicon(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
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
