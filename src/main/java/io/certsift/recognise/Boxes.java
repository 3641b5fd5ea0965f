package io.certsift.recognise;

import io.certsift.model.Claim;
import java.util.regex.Pattern;

/** Tells the lines of a list to tick off that are not ticked yet. */
final class Boxes {
    private static final Pattern OPEN =
            Pattern.compile("^\\s*(?:[-*\u2022]\\s*)?(?:\\[ {0,2}]|[\u2610\u2B1C\u25FB\u25FD])(?=\\s)");

    private Boxes() {}

    static boolean open(String text) {
        return OPEN.matcher(text).find();
    }

    /** "[ ] AI-102": still to be done. */
    static ClaimReader.Reading unticked(String text, ClaimReader.Reading reading) {
        boolean open = reading.claim() == Claim.HELD && open(text);
        return open ? reading.unfinished() : reading;
    }
}
