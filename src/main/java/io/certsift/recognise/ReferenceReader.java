package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.NormalText;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks for the candidate: a name under a heading of references, a linked recommendation. Thread-safe. */
final class ReferenceReader {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'.-]{1,40}\\s+(?:\\p{Lu}[\\p{L}'.-]{0,40}\\s+){0,5}\\p{Lu}[\\p{L}'-]");

    /** An e-mail address, or a telephone number of at least eight figures. */
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}|\\+?\\(?\\d[\\d ()/.-]{6,20}\\d");

    /** In a page's footer it stands before the name of whose page it is. */
    private static final char COPYRIGHT = '\u00A9';

    private final PhraseSet<Boolean> refusals;
    private final List<String> cues;
    private final List<String> recommendations;

    ReferenceReader(Lexicon words) {
        this.refusals = PhraseSet.of(words.list("reference-refusals"));
        this.cues = words.list("reference-cues");
        this.recommendations = words.list("recommendation-labels");
    }

    List<Quote> read(Resume resume) {
        List<Quote> found = new ArrayList<>();
        Set<String> own = own(resume);
        for (Section section : resume.sections()) {
            boolean refused = false;
            for (Paragraph paragraph : section.paragraphs()) {
                refused |= section.about(SectionKind.REFERENCES) && refusals.in(Tokens.of(paragraph.text()));
                if (linked(section, paragraph) || named(section, paragraph, refused, own)) {
                    found.add(Findings.quote(
                            paragraph, new Span(0, paragraph.text().length()), section.kind()));
                }
            }
        }
        return found;
    }

    /** How the candidate can be reached, as written anywhere but among the references. */
    private static Set<String> own(Resume resume) {
        Set<String> contacts = new HashSet<>();
        resume.sections().stream()
                .filter(section -> !section.about(SectionKind.REFERENCES))
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> contacts.addAll(contacts(paragraph.text())));
        return contacts;
    }

    private static Set<String> contacts(String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = CONTACT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[ ()/-]", ""));
        }
        return found;
    }

    private boolean linked(Section section, Paragraph paragraph) {
        boolean labelled = section.about(SectionKind.REFERENCES) || begins(paragraph.text(), recommendations);
        return paragraph.links().stream()
                .map(Link::target)
                .anyMatch(target -> target.contains("linkedin.com") && (labelled || target.contains("recommendation")));
    }

    /**
     * Whether a paragraph names somebody. What stands below "available on request" mostly belongs to the page, such as its
     * footer: there it takes a contact that is not the candidate's.
     */
    private boolean named(Section section, Paragraph paragraph, boolean refused, Set<String> own) {
        String text = paragraph.text();
        boolean place = section.about(SectionKind.REFERENCES) || begins(text, cues);
        if (!place || refusals.in(Tokens.of(text)) || text.indexOf(COPYRIGHT) >= 0) {
            return false;
        }
        Matcher matcher = NAME.matcher(text);
        if (refused) {
            return matcher.lookingAt() && contacts(text).stream().anyMatch(contact -> !own.contains(contact));
        }
        return matcher.find() || text.indexOf('@') > 0;
    }

    /** Whether a text begins with "Reference:" or the like. */
    private static boolean begins(String text, List<String> words) {
        String normal = NormalText.of(text).normal().strip();
        return words.stream().anyMatch(normal::startsWith);
    }
}
