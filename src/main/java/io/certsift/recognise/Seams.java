package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.NormalText;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a converter has glued a date to the word before it: "PractitionerNov 2024", "Engineer2025". Thread-safe. */
final class Seams {
    private final Pattern seam;

    /**
     * @param months names and abbreviations of the months
     */
    Seams(Lexicon months) {
        String names = months.names().stream()
                .flatMap(number -> months.list(number).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.joining("|"));
        String month = "(?<=\\p{Ll})(?=(?:" + names + ")\\b\\.?,?\\s?'?\\d{2})";
        String year = "(?<=\\p{L}{3})(?=(?:19|20)\\d{2}(?!\\d))";
        this.seam = Pattern.compile(month + "|" + year);
    }

    /** The text as matching sees it, with a blank at each seam. */
    NormalText apart(String text) {
        List<Integer> places =
                seam.matcher(text).results().map(found -> found.start()).toList();
        return NormalText.of(text, places);
    }
}
