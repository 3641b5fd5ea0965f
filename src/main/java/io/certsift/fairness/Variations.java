package io.certsift.fairness;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Candidate;
import io.certsift.model.ExtractedText;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a resume into those of other people: what changes says nothing about what they can do. Thread-safe. */
public final class Variations {
    private static final float OTHER_SIZE = 1.15f;
    private static final Pattern MAIL = Pattern.compile("\\S{1,64}@\\S{1,255}\\.\\p{L}{2,}");

    /** Sections that no rule sets before or behind another. */
    private static final Set<SectionKind> UNRELATED = Set.of(SectionKind.LANGUAGES, SectionKind.INTERESTS);

    private final Lexicon words;
    private final Pattern pronouns;
    private final Map<String, String> otherPronouns;
    private final Pattern school;

    /** @param words the lists of {@code fairness.yaml} */
    public Variations(Lexicon words) {
        this.words = words;
        List<String> from = words.list("pronouns");
        List<String> to = words.list("other-pronouns");
        this.otherPronouns = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            otherPronouns.put(from.get(i), to.get(i));
        }
        this.pronouns = insensitive("(?<!\\p{L})(?:" + alternatives(from) + ")(?!\\p{L})");
        this.school = school(words.list("institutions"));
    }

    /** Every change, in one order for all resumes. */
    public List<Variation> of(ExtractedText text, Resume resume, Candidate candidate) {
        List<Variation> all = new ArrayList<>();
        for (String name : words.list("names")) {
            all.add(new Variation("another name: " + name, candidate.name().flatMap(own -> named(text, own, name))));
        }
        all.add(new Variation("other pronouns", edited(text, this::withOtherPronouns)));
        for (String email : words.list("emails")) {
            all.add(new Variation(
                    "another e-mail address", edited(text, line -> LineEdit.replace(line, MAIL, found -> email))));
        }
        for (String place : words.list("places")) {
            all.add(new Variation("another address: " + place, besideContacts(text, place)));
        }
        for (String details : words.list("details")) {
            all.add(new Variation("personal details: " + details, besideContacts(text, details)));
        }
        Set<String> education = education(resume);
        for (String other : words.list("schools")) {
            all.add(new Variation("another school: " + other, edited(text, line -> schooled(line, education, other))));
        }
        all.add(new Variation("a larger type", edited(text, line -> LineEdit.sized(line, OTHER_SIZE))));
        all.add(new Variation("languages and interests at the end", unrelatedLast(text, resume)));
        return all;
    }

    private static Optional<ExtractedText> named(ExtractedText text, String own, String other) {
        Pattern name = insensitive(Arrays.stream(own.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", "(?<!\\p{L})", "(?!\\p{L})")));
        return edited(text, line -> LineEdit.replace(line, name, found -> other));
    }

    private TextLine withOtherPronouns(TextLine line) {
        return LineEdit.replace(line, pronouns, found -> {
            String word = found.group();
            String other = otherPronouns.getOrDefault(word.toLowerCase(Locale.ROOT), word);
            return Character.isUpperCase(word.codePointAt(0))
                    ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                    : other;
        });
    }

    /** Behind the first e-mail address, where such things stand. */
    private static Optional<ExtractedText> besideContacts(ExtractedText text, String what) {
        List<TextLine> lines = new ArrayList<>(text.lines());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).visibility().visible()
                    && MAIL.matcher(lines.get(i).text()).find()) {
                lines.set(i, LineEdit.append(lines.get(i), " | " + what));
                return Optional.of(with(text, lines));
            }
        }
        return Optional.empty();
    }

    private TextLine schooled(TextLine line, Set<String> education, String other) {
        boolean there = education.stream().anyMatch(paragraph -> paragraph.contains(bare(line.text())));
        return there ? LineEdit.replace(line, school, found -> other) : line;
    }

    private static Set<String> education(Resume resume) {
        return resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.EDUCATION)
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.text())
                .collect(Collectors.toSet());
    }

    /** Only where order is told by the document itself: elsewhere it follows from places on the page. */
    private static Optional<ExtractedText> unrelatedLast(ExtractedText text, Resume resume) {
        boolean plain = text.lines().stream()
                .allMatch(line -> line.place() == Place.BODY && line.box().isEmpty() && line.paragraph() >= 0);
        if (!plain) {
            return Optional.empty();
        }
        Map<String, Boolean> headings = new HashMap<>();
        for (Section section : resume.sections()) {
            headings.merge(section.heading().strip(), UNRELATED.contains(section.kind()), Boolean::logicalAnd);
        }
        List<TextLine> first = new ArrayList<>();
        List<TextLine> last = new ArrayList<>();
        boolean unrelated = false;
        for (TextLine line : text.lines()) {
            unrelated = headings.getOrDefault(line.text().strip(), unrelated);
            (unrelated ? last : first).add(line);
        }
        if (last.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        first.addAll(last);
        return Optional.of(with(text, numbered(first)));
    }

    /** Paragraphs count upwards in a document. */
    private static List<TextLine> numbered(List<TextLine> lines) {
        Set<Integer> seen = new HashSet<>();
        List<TextLine> numbered = new ArrayList<>();
        for (TextLine line : lines) {
            seen.add(line.paragraph());
            numbered.add(LineEdit.paragraph(line, seen.size() - 1));
        }
        return numbered;
    }

    /** Empty if it changes nothing. */
    private static Optional<ExtractedText> edited(ExtractedText text, UnaryOperator<TextLine> edit) {
        List<TextLine> lines = text.lines().stream().map(edit).toList();
        return lines.equals(text.lines()) ? Optional.empty() : Optional.of(with(text, lines));
    }

    private static ExtractedText with(ExtractedText text, List<TextLine> lines) {
        return new ExtractedText(text.pages(), lines, text.gaps());
    }

    /** Capitalised words around one that schools are called by: "Technical University of Lower Norland". */
    private static Pattern school(List<String> institutions) {
        String word = "\\p{Lu}[\\p{L}.'\\u2019-]{0,40}";
        String joint = "(?:of|for|de|del|della|da|do|des|du|der|the|and|&|für|y|e)";
        return Pattern.compile("(?:" + word + "\\s(?:" + joint + "\\s)?){0,5}(?iu:\\b(?:" + alternatives(institutions)
                + ")\\b)(?:\\s" + joint + "){0,2}(?:\\s" + word + "){0,4}");
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String bare(String line) {
        return line.replaceFirst("^[^\\p{L}\\p{N}]+", "").strip();
    }
}
