package io.certsift.recognise;

import io.certsift.model.Candidate;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who a resume says it is from; for display only. Thread-safe. */
public final class CandidateReader {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** What ends a name in its line: credentials, titles, contacts. */
    private static final Pattern NAME_END = Pattern.compile("[,|\\t(\\u2022\\u00B7]|\\s[\\u2013\\u2014-]\\s");

    public Candidate read(Resume resume) {
        Optional<String> name = paragraphs(resume)
                .filter(placed -> placed.kind() == SectionKind.NAME)
                .map(placed -> NAME_END.split(placed.paragraph().text(), 2)[0].strip())
                .findFirst();
        Optional<String> email =
                paragraphs(resume).flatMap(placed -> emails(placed.paragraph())).findFirst();
        return new Candidate(name, email);
    }

    private record Placed(SectionKind kind, Paragraph paragraph) {}

    private static Stream<Placed> paragraphs(Resume resume) {
        return resume.sections().stream()
                .flatMap(section -> section.paragraphs().stream().map(one -> new Placed(section.kind(), one)));
    }

    private static Stream<String> emails(Paragraph paragraph) {
        Stream<String> targets =
                paragraph.links().stream().map(Link::target).filter(target -> target.startsWith("mailto:"));
        return Stream.concat(Stream.of(paragraph.text()), targets)
                .map(EMAIL::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
    }
}
