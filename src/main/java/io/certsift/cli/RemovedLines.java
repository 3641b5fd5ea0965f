package io.certsift.cli;

import io.certsift.state.Retention;
import java.util.ArrayList;
import java.util.List;

/** What was removed from a ledger, for the user. */
final class RemovedLines {
    private RemovedLines() {}

    static List<String> of(Retention.Removed removed) {
        List<String> lines = new ArrayList<>();
        removed.files().forEach(file -> lines.add("Removed: " + file));
        removed.damaged().forEach(file -> lines.add("Removed: " + file + " (a damaged ledger)"));
        lines.add("Removed from the ledger: " + count(removed.files().size(), "file") + ", and what was kept of "
                + count(removed.contents(), "content") + " (text and judgements). Reports are not touched.");
        return lines;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
