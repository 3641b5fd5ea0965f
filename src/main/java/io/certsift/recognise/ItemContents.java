package io.certsift.recognise;

import io.certsift.text.Tokens;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out of an item what only lists what a course was about: "Data Science: statistics, SQL, prompt engineering". */
final class ItemContents {
    /** Behind a colon or in brackets three or more, apart by commas. */
    private static final Pattern LIST =
            Pattern.compile(":[^:,\\n]{1,60}(?:,[^:,\\n]{1,60}){2,20}|\\([^(),\\n]{1,60}(?:,[^(),\\n]{1,60}){2,20}\\)");

    /** A cell of a row with a list in it. */
    private static final Pattern CELL = Pattern.compile("\\t[^\\t\\n,]{1,60}(?:,[^\\t\\n,]{1,60}){1,20}");

    private final IssuerFinder issuers;
    private final ItemReader items;

    ItemContents(IssuerFinder issuers, ItemReader items) {
        this.issuers = issuers;
        this.items = items;
    }

    String without(String text) {
        Matcher list = LIST.matcher(text);
        boolean found = list.find() && issuers.issuers(Tokens.of(list.group())).isEmpty();
        String rest = found ? text.substring(0, list.start()) + " " + text.substring(list.end()) : text;
        return CELL.matcher(rest)
                .replaceAll(cell -> first(rest.substring(0, cell.start())) || items.detail(cell.group(), true)
                        ? Matcher.quoteReplacement(cell.group())
                        : "\t");
    }

    /** Whether nothing but dates and the like stands before a cell: then the name stands in it. */
    private boolean first(String before) {
        return items.detail(before, true);
    }
}
