package io.certsift.knowledge;

import java.util.List;

/**
 * What an unknown member of a class looks like: an item with a word or phrase of each group of {@code all} and none of
 * {@code none}. A name in angle brackets stands for a word list, such as {@code <ai-topic>}.
 */
public record ClassPattern(List<List<String>> all, List<String> none) {
    public ClassPattern {
        all = all.stream().map(List::copyOf).toList();
        none = List.copyOf(none);
    }
}
