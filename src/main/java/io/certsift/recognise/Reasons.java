package io.certsift.recognise;

/** Puts into words why one name lost against another. */
final class Reasons {
    private Reasons() {}

    /** By what two names are told apart that both may stand there, in the order that it matters. */
    static String of(NameIndex.Hit winner, NameIndex.Hit loser) {
        if (loser.words() > winner.words()) {
            return "some of its words belong to the name beside it";
        }
        if (loser.words() < winner.words()) {
            return "its name has " + loser.words() + " of the words, and the other " + winner.words();
        }
        if (loser.edits() > winner.edits()) {
            return "more letters would have to be mended";
        }
        if (loser.inOrder() != winner.inOrder()) {
            return "its words stand in another order";
        }
        if (loser.alias().strength() != winner.alias().strength()) {
            return "it says less on its own";
        }
        if (winner.official() && !loser.official()) {
            return "it is not its own name, only another way to write it";
        }
        return loser.entry().tier() == winner.entry().tier()
                ? "it fits as well, and comes later in the catalog"
                : "it fits as well, and of two levels the higher is reported";
    }

    static String ofCode(String code) {
        return "the code " + code + " is its own, and the name decides";
    }
}
