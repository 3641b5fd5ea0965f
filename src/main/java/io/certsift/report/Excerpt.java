package io.certsift.report;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a list of texts as an overview has room for: the first few, each cut between words. The whole of it stands in the
 * file itself and in the other formats.
 *
 * @param items how many texts at most
 * @param characters how long each may be
 */
record Excerpt(int items, int characters) {

    List<String> of(List<String> texts) {
        List<String> shown = new ArrayList<>();
        texts.stream().limit(items).map(this::start).forEach(shown::add);
        if (texts.size() > items) {
            shown.add("and " + (texts.size() - items) + " more");
        }
        return shown;
    }

    private String start(String text) {
        if (text.length() <= characters) {
            return text;
        }
        int blank = text.lastIndexOf(' ', characters - 1);
        int end = blank > characters / 2 ? blank : characters - 1;
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end).stripTrailing() + "…";
    }
}
