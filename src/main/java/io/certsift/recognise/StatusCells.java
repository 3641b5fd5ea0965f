package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/** Tells rows of a table whose cell of status says that something is still to come: "AWS ML Specialty | Future". Thread-safe. */
final class StatusCells {
    private static final Pattern CELLS = Pattern.compile("[|\\t]");

    private final PhraseSet<Boolean> planned;

    StatusCells(Lexicon claims) {
        this.planned = PhraseSet.of(claims.list("planned-cells"));
    }

    boolean planned(String row) {
        return CELLS.splitAsStream(row).skip(1).map(Tokens::of).anyMatch(this::whole);
    }

    private boolean whole(List<Token> cell) {
        return planned.find(cell).stream().anyMatch(hit -> hit.length() == cell.size());
    }
}
