package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the text on the right of a heading belongs to the heading: a date, or the title of another column.
 * Thread-safe.
 */
final class SideText {
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}{1,10}\\.?[\\s'\\u2019]*)?\\d{2,4}(?:[\\s/.,\\u2013\\u2014-]+(?:\\p{L}{1,10}\\.?|\\d{1,4})){0,4}|[\\W\\d_]*");

    private final PhraseSet<Boolean> columnTitles;

    SideText(Lexicon layout) {
        this.columnTitles = PhraseSet.of(layout.list("column-titles"));
    }

    boolean withHeading(String text) {
        return DATE.matcher(text.strip()).matches() || titles(text);
    }

    /** Whether a text is made of nothing but titles of columns. */
    boolean titles(String text) {
        List<Token> tokens = Tokens.of(text);
        BitSet known = new BitSet();
        columnTitles.find(tokens).forEach(hit -> known.set(hit.from(), hit.to()));
        return known.cardinality() == tokens.size();
    }
}
