package io.certsift.extract.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The parts of words that tell which ligature stands in them. */
final class LigatureWords {
    private static final LigatureWords BUILT_IN = read();

    private final Map<String, List<String>> parts;

    private LigatureWords(Map<String, List<String>> parts) {
        this.parts = parts;
    }

    static LigatureWords builtIn() {
        return BUILT_IN;
    }

    Set<String> ligatures() {
        return parts.keySet();
    }

    /**
     * Whether a word holds a known part around a ligature.
     *
     * @param before the letters before it
     * @param after the letters behind it
     */
    boolean known(String before, String ligature, String after) {
        String start = plain(before);
        String word = start + ligature + plain(after);
        int from = start.length();
        for (String part : parts.getOrDefault(ligature, List.of())) {
            for (int at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
                int offset = from - at;
                if (offset >= 0 && part.startsWith(ligature, offset)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static LigatureWords read() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(
                LigatureWords.class.getResourceAsStream("/certsift/extract/ligatures.txt"), "ligatures.txt is missing");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.split(" "));
                parts.computeIfAbsent(words.get(0), k -> new ArrayList<>()).addAll(words.subList(1, words.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LigatureWords(parts);
    }
}
