package io.certsift.segment;

import io.certsift.model.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** How the known headings of a document are set, so that headings of other words are told by size, weight and capitals. */
final class HeadingLooks {
    /** One line set apart is chance; two of one look are a style. */
    private static final int LEAST_HEADINGS = 2;

    /** So many known headings with a mark before them tell that a few others are headings of unknown words: items are set otherwise. */
    private static final int LEAST_MARKED = 3;

    /** A heading in larger type is so many times larger than most of the text. */
    private static final float LARGER = 1.04f;

    private final float usual;
    private final Set<String> looks = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    /**
     * @param words whether the words of a paragraph are those of a heading
     */
    HeadingLooks(List<Paragraph> paragraphs, Predicate<Paragraph> words) {
        Map<String, Integer> asHeading = new HashMap<>();
        Map<String, Integer> asText = new HashMap<>();
        Map<String, Integer> asItem = new HashMap<>();
        Map<String, Integer> asMarked = new HashMap<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            if (drawn(paragraph)) {
                continue;
            }
            boolean said = words.test(paragraph);
            if (paragraph.bullet() && (said || !alone(paragraphs, at))) {
                (said ? asMarked : asItem).merge(look(paragraph), 1, Integer::sum);
            }
            (said && !paragraph.bullet() ? asHeading : asText).merge(look(paragraph), 1, Integer::sum);
        }
        asHeading.forEach((look, count) -> {
            int text = asText.getOrDefault(look, 0);
            if (count >= LEAST_HEADINGS) {
                (text <= count ? looks : shared).add(look);
            }
            if (count >= LEAST_HEADINGS && text == asMarked.getOrDefault(look, 0)) { // nothing else is set like it
                marked.add(look);
            }
        });
        asMarked.forEach((look, count) -> {
            int others = asItem.getOrDefault(look, 0);
            boolean few = count >= LEAST_MARKED && count > others && asItem.size() > 1;
            if (count >= LEAST_HEADINGS && others == 0 || few) {
                marked.add(look);
            }
        });
        usual = most(paragraphs, Paragraph::size).orElse(0f);
        most(paragraphs, HeadingLooks::look).ifPresent(shared::remove);
    }

    /** The size, or the look, in which most letters are set. */
    private static <T> Optional<T> most(List<Paragraph> paragraphs, Function<Paragraph, T> set) {
        Map<T, Integer> letters = new HashMap<>();
        paragraphs.forEach(paragraph ->
                letters.merge(set.apply(paragraph), paragraph.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether a paragraph is nothing but dashes or stars: a rule below a heading. */
    private static boolean drawn(Paragraph paragraph) {
        return paragraph.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a paragraph is set like the headings, and larger than most of the text, so that it may be a heading of more words. */
    boolean larger(Paragraph paragraph) {
        return fit(paragraph) && paragraph.size() > LARGER * usual;
    }

    /** Whether no other mark stands right above or below: headings with numbers have their sections between them, items follow each other. */
    private static boolean alone(List<Paragraph> paragraphs, int at) {
        return (at == 0 || !paragraphs.get(at - 1).bullet())
                && (at + 1 == paragraphs.size() || !paragraphs.get(at + 1).bullet());
    }

    boolean fit(Paragraph paragraph) {
        return looks.contains(look(paragraph)) || (paragraph.bullet() && marked.contains(look(paragraph)));
    }

    /** Whether a paragraph without a mark is set like known headings, though names are too, and unlike most of the text. */
    boolean shared(Paragraph paragraph) {
        return !paragraph.bullet() && shared.contains(look(paragraph));
    }

    /** Whether two paragraphs are set alike. */
    static boolean alike(Paragraph one, Paragraph other) {
        return one.bullet() == other.bullet() && look(one).equals(look(other));
    }

    /** Whether a paragraph may be a heading: with a sign before it, such as a drawing, only if headings, and no items of lists, are set like it. */
    boolean mayHead(Paragraph paragraph) {
        return !drawn(paragraph) && (!paragraph.bullet() || marked.contains(look(paragraph)));
    }

    private static String look(Paragraph paragraph) {
        String text = paragraph.text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return Math.round(paragraph.size() * 2) + (paragraph.bold() ? "b" : "") + (capitals ? "C" : "");
    }
}
