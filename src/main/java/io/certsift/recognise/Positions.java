package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.recognise.DateReader.Dated;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells jobs whose titles read like exams: "AWS Machine Learning Specialist" with "Amazon, 2022 - 2024" on the line below it.
 * Thread-safe.
 */
final class Positions {
    private static final Set<SectionKind> JOBS = EnumSet.of(SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING);

    private final PhraseSet<Boolean> persons;
    private final DateReader dates;
    private final Progress progress;

    Positions(Lexicon titles, DateReader dates, Progress progress) {
        this.persons = PhraseSet.of(titles.list("experts"));
        this.dates = dates;
        this.progress = progress;
    }

    /** Whether a name that nobody calls a certificate is the title of a job, with the time that it lasted beside it. */
    boolean titled(Section section, Paragraph paragraph, Mention mention) {
        return JOBS.contains(section.kind())
                && !paragraph.bullet()
                && Tokens.of(paragraph.text().substring(0, mention.span().start()))
                        .isEmpty()
                && person(mention.span().of(paragraph.text()))
                && lasting(section.paragraphs(), section.paragraphs().indexOf(paragraph));
    }

    private boolean person(String name) {
        List<Token> words = Tokens.of(name);
        return persons.find(words).stream().anyMatch(hit -> hit.to() == words.size());
    }

    private boolean lasting(List<Paragraph> paragraphs, int at) {
        return paragraphs.subList(Math.max(0, at - 1), Math.min(paragraphs.size(), at + 2)).stream()
                .anyMatch(line -> !line.bullet() && lasting(line.text()));
    }

    private boolean lasting(String text) {
        List<Dated> found = dates.read(text);
        for (int at = 1; at < found.size(); at++) {
            if (DateReader.range(text, found.get(at - 1), found.get(at))) {
                return true;
            }
        }
        return progress.lasts(text);
    }
}
