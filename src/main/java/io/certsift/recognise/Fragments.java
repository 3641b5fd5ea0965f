package io.certsift.recognise;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts names together that stand broken over two paragraphs, as in narrow columns and cells: two that follow each other are
 * one if a name of the catalog goes across their border that says more than what stands in either alone. Thread-safe.
 */
final class Fragments {
    private static final String SMALL = "to|of|for|and|in|with|on|using|und|für|mit|et|pour|avec|de|y|para|con|em|com";

    /** "…, Introduction to": the line breaks off. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[,&]|\\s(?:" + SMALL + "|the))\\s*$");

    /** "with Python, …": the line begins within something. */
    private static final Pattern GOING_ON = Pattern.compile("^\\s*(?:" + SMALL + ")\\s");

    /** "…, Dec" above "2024 | …". */
    private static final Pattern MONTH =
            Pattern.compile("[\\s(](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?,?\\s*$");

    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}(?!\\d)");

    /** A list in running lines is hardly longer; time must not grow with the square of a text. */
    private static final int LONGEST = 2000;

    private final NameFinder names;
    private final Predicate<String> issuer;

    /** @param issuer whether a text is the name of an issuer and no more */
    Fragments(NameFinder names, Predicate<String> issuer) {
        this.names = names;
        this.issuer = issuer;
    }

    List<Paragraph> joined(List<Paragraph> paragraphs) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int last = joined.size() - 1;
            if (last >= 0 && belong(joined.get(last), paragraph) && !issuerOfAnother(joined, paragraph)) {
                joined.set(last, join(joined.get(last), paragraph));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    private boolean belong(Paragraph first, Paragraph second) {
        return !second.bullet()
                && first.flow() == second.flow()
                && (goesOn(first.text(), second.text())
                        || names.crosses(
                                first.text() + " " + second.text(), first.text().length()));
    }

    /** Whether a line breaks off within a list or a date, or the next begins within something. */
    private static boolean goesOn(String first, String second) {
        return first.length() <= LONGEST
                && (GOES_ON.matcher(first).find()
                        || GOING_ON.matcher(second).find()
                        || MONTH.matcher(first).find() && YEAR.matcher(second).lookingAt());
    }

    /** An issuer below one name is not the beginning of the next, if that is a name without it, or bold as the one above. */
    private boolean issuerOfAnother(List<Paragraph> before, Paragraph next) {
        Paragraph last = before.get(before.size() - 1);
        if (before.size() < 2 || last.bullet() || !issuer.test(last.text())) {
            return false;
        }
        boolean set =
                next.bold() && !last.bold() && before.get(before.size() - 2).bold();
        return set || names.any(next.text());
    }

    private static Paragraph join(Paragraph first, Paragraph second) {
        List<Link> links = new ArrayList<>(first.links());
        second.links().forEach(link -> links.add(link.shift(first.text().length() + 1)));
        return new Paragraph(
                first.number(),
                first.text() + " " + second.text(),
                first.page(),
                first.place(),
                first.flow(),
                first.size(),
                first.bold(),
                first.bullet(),
                first.cell(),
                first.visibility(),
                links);
    }
}
