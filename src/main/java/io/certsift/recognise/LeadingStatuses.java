package io.certsift.recognise;

import io.certsift.knowledge.Lexicons;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Puts statuses behind the names that they stand over, in a list whose items all begin with their statuses. Thread-safe. */
final class LeadingStatuses {
    /** One status at the head of a list may speak of all of it. */
    private static final int FEWEST = 2;

    private static final Pattern SEPARATORS = Pattern.compile("[,|\u2022\u00B7]");

    private final PhraseSet<Boolean> statuses;
    private final Predicate<String> detail;
    private final Predicate<String> named;

    /**
     * @param detail whether a text only gives issuer, date, link or status
     * @param named whether it has a name of the catalog in it
     */
    LeadingStatuses(Lexicons lexicons, Predicate<String> detail, Predicate<String> named) {
        this.statuses = PhraseSet.of(lexicons.layout().list("certificate-groups"))
                .addAll(lexicons.claims().list("in-progress"), true)
                .addAll(lexicons.claims().list("expired"), true)
                .addAll(lexicons.claims().list("planned-cells"), true);
        this.detail = detail;
        this.named = named;
    }

    List<Paragraph> behind(List<Paragraph> paragraphs) {
        List<Paragraph> moved = new ArrayList<>();
        int found = 0;
        int at = 0;
        while (at + 1 < paragraphs.size()
                && status(paragraphs.get(at))
                && !detail.test(paragraphs.get(at + 1).text())) {
            moved.add(paragraphs.get(at + 1));
            moved.add(paragraphs.get(at));
            found++;
            at += 2;
            while (at < paragraphs.size() && !status(paragraphs.get(at)) && below(paragraphs.get(at))) {
                moved.add(paragraphs.get(at));
                at++;
            }
        }
        return found >= FEWEST && at == paragraphs.size() ? moved : paragraphs;
    }

    /**
     * Whether a status heads what stands below it, the only one of its list: "A · B", "In progress", "C · D". Below a name alone it
     * tells of that one.
     */
    boolean heads(List<Paragraph> paragraphs, int at) {
        return at > 0
                && at + 1 < paragraphs.size()
                && status(paragraphs.get(at))
                && paragraphs.stream().filter(this::status).count() == 1
                && several(paragraphs.get(at - 1).text())
                && named.test(paragraphs.get(at + 1).text());
    }

    /** Whether two names or more stand in a line, parted from each other. */
    private boolean several(String text) {
        return SEPARATORS.splitAsStream(text).filter(named).count() > 1;
    }

    /** Whether a paragraph tells of the name above it; where a status stands over several names, it heads them. */
    private boolean below(Paragraph paragraph) {
        return detail.test(paragraph.text()) || !named.test(paragraph.text());
    }

    /** Whether a paragraph is nothing but a status; one in bold, or with a colon, is a heading of what follows. */
    private boolean status(Paragraph paragraph) {
        List<Token> tokens = Tokens.of(paragraph.text());
        return !paragraph.bold()
                && !paragraph.bullet()
                && !paragraph.text().endsWith(":")
                && !tokens.isEmpty()
                && statuses.find(tokens).stream().anyMatch(hit -> hit.from() == 0 && hit.to() == tokens.size());
    }
}
