package io.certsift.recognise;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Lexicons;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The word lists that certsift comes with, tables of lines, and sections of one paragraph to read them in. */
final class Tables {
    private static final Lexicons LEXICONS =
            KnowledgeReader.builtIn().read(Optional.empty()).lexicons();

    private Tables() {}

    static Lexicons lexicons() {
        return LEXICONS;
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paragraph bullet(String text, Link... links) {
        return paragraph(text, true, links);
    }

    static Paragraph prose(String text) {
        return paragraph(text, false);
    }

    private static Paragraph paragraph(String text, boolean bullet, Link... links) {
        return new Paragraph(
                1, text, 1, Place.BODY, 0, 10, false, bullet, Optional.empty(), Visibility.VISIBLE, List.of(links));
    }

    static Section section(SectionKind kind, Paragraph... paragraphs) {
        return new Section(kind, Set.of(), "", 0, List.of(paragraphs));
    }
}
