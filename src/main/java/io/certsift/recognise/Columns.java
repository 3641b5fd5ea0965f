package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what the first row of a table says of the dates below it. Thread-safe. */
final class Columns {
    private static final Pattern CELLS = Pattern.compile("[|\\t\u2022\u00b7]|\\s{2,9}");

    private final PhraseSet<Boolean> expiry;
    private final PhraseSet<Boolean> issue;

    Columns(Lexicon claims) {
        this.expiry = PhraseSet.of(claims.list("expiry"));
        this.issue = PhraseSet.of(claims.list("issue")).addAll(claims.list("dating"), true);
    }

    /** "Certification | Issuer | Valid until": the only dates are those of the end. */
    boolean ending(String header) {
        List<List<Token>> cells = CELLS.splitAsStream(header).map(Tokens::of).toList();
        return cells.size() > 1
                && cells.stream().anyMatch(cell -> whole(expiry, cell))
                && cells.stream().noneMatch(cell -> whole(issue, cell));
    }

    private static boolean whole(PhraseSet<Boolean> phrases, List<Token> cell) {
        return phrases.find(cell).stream().anyMatch(hit -> hit.length() == cell.size());
    }
}
