package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import java.util.List;

/**
 * That a name of the catalog which stands in a text does not count there.
 *
 * @param words of the text that speak against it, if it is words that do
 */
record Refusal(CatalogEntry entry, Objection objection, String words) {
    /** Words that would help are named up to so many. */
    private static final int MOST_WORDS = 4;

    /** In words that go on from the name. */
    String reason() {
        return switch (objection) {
            case NOTHING_NEAR ->
                "none of the words stands beside it that would tell it: "
                        + some(entry.near().any());
            case VETO -> "\"" + words + "\" stands there, which tells another";
            case SCATTERED -> "its words stand in another order, with a comma between them";
            case FOREIGN -> "somebody else is named beside it who issues certificates";
            case TITLE -> "it reads like a job title or a skill, and nothing beside it says that it is a certificate";
            case NO_ISSUER ->
                "it says too little alone, and its issuer (" + entry.issuer() + ") is not named beside it";
        };
    }

    private static String some(List<String> words) {
        String all = String.join(", ", words.stream().limit(MOST_WORDS).toList());
        return words.size() > MOST_WORDS ? all + " …" : all;
    }
}
