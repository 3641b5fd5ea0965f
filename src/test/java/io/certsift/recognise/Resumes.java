package io.certsift.recognise;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Certification;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Visibility;
import io.certsift.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resumes of a few lines, and what the built-in knowledge finds in them. */
final class Resumes {
    static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

    private static final Recogniser RECOGNISER = new Recogniser(KNOWLEDGE);

    private Resumes() {}

    /** The certifications of one section of these paragraphs. */
    static List<Certification> certifications(SectionKind section, String... lines) {
        return RECOGNISER.recognise(section(section, lines), AS_OF);
    }

    /** A resume of one section of these paragraphs; "* " makes a list item, {@code [words](target)} is a link. */
    static Resume section(SectionKind section, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            boolean bullet = line.startsWith("* ");
            List<Link> links = new ArrayList<>();
            paragraphs.add(new Paragraph(
                    paragraphs.size() + 1,
                    linked(bullet ? line.substring(2) : line, links),
                    1,
                    Place.BODY,
                    0,
                    10,
                    false,
                    bullet,
                    Optional.empty(),
                    Visibility.VISIBLE,
                    links));
        }
        Section only = new Section(section, Set.of(), section.label(), 0, paragraphs);
        return new Resume(1, List.of(only), List.of(), "en", List.of());
    }

    /** The text as a reader sees it; its links are added to the list. */
    private static String linked(String line, List<Link> links) {
        StringBuilder text = new StringBuilder();
        Matcher link = LINK.matcher(line);
        int at = 0;
        while (link.find()) {
            text.append(line, at, link.start());
            int start = text.length();
            text.append(link.group(1));
            links.add(new Link(new Span(start, text.length()), link.group(2)));
            at = link.end();
        }
        return text.append(line.substring(at)).toString();
    }
}
