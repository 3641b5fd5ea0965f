package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Field;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from its words what field a credential is about that the catalog does not know. Thread-safe. */
final class FieldFinder {
    private final List<FieldWords> fields = new ArrayList<>();

    private record FieldWords(Field field, PhraseSet<Boolean> words) {}

    FieldFinder(Lexicon items) {
        for (Field field : Field.values()) {
            if (field != Field.OTHER) {
                fields.add(new FieldWords(
                        field, PhraseSet.of(items.list("fields-" + field.name().toLowerCase(Locale.ROOT)))));
            }
        }
    }

    /** The first field that a text has a word of. */
    Optional<Field> of(String text) {
        List<Token> tokens = Tokens.of(text);
        return fields.stream()
                .filter(candidate -> candidate.words().in(tokens))
                .map(FieldWords::field)
                .findFirst();
    }
}
