package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Tokens;
import java.util.regex.Pattern;

/** Tells the last lines of a resume, under the heading that happens to stand above: "LinkedIn: …", "Email: …". Thread-safe. */
final class ContactLines {
    private static final Pattern MAIL =
            Pattern.compile("^[^@\\s]{0,5}\\s*[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}\\s*$");

    private final PhraseSet<Boolean> labels;

    ContactLines(Lexicon items) {
        this.labels = PhraseSet.of(items.list("contacts"));
    }

    boolean has(String text) {
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return MAIL.matcher(rest).find()
                || (labels.in(Tokens.of(label)) && Addresses.only(rest).isPresent());
    }
}
