package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.CredentialKind;
import io.certsift.text.NormalText;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a single course from the series whose name it bears. Thread-safe. */
final class CourseOfSeries {
    /** "(course 1)": not followed by the number of all of them. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:course|kurs|cours|curso|module|modul)\\s*#?\\d{1,2}\\b(?!\\s*(?:of|/|-|von|de|sur)\\s*\\d)");

    /** "Course 1 of the": before the name of its series. */
    private static final Pattern NUMBERED_BEFORE = Pattern.compile(
            "\\b(?:course|kurs|cours|curso|module|modul)\\s*#?\\d{1,2}\\s*(?:of|in|from|von|aus|der|de|da|du)?\\s*(?:the|der|la)?\\s*$");

    /** "Python Basics for Data Science": what stands before it is a part of the same name. */
    private static final Pattern GOING_ON = Pattern.compile("\\p{L}\\s+(?:for|with|in|using|to|of)\\s+$");

    private static final Pattern NEXT_PART =
            Pattern.compile("[,;:|(\\u2013\\u2014\\u2022\\t.&+/]|\\s(?:and|und|et|y|e)\\s");

    /** "Mathematics for Machine Learning - Linear Algebra"; what a list with commas follows is described. */
    private static final Pattern OPENS_COURSE =
            Pattern.compile("^\\s*(?::|[\\u2013\\u2014-](?=\\s)(?![^|(\\t]*,))\\s*");

    private static final Pattern JOINT = Pattern.compile("\\s*(?:&|\\+|and|und|et|y|e)\\s+");

    private final PhraseSet<Boolean> seriesWords;
    private final PhraseSet<Boolean> partOf;
    private final Findings findings;
    private final ItemReader items;

    CourseOfSeries(Lexicon words, Findings findings, ItemReader items) {
        this.seriesWords = PhraseSet.of(words.list("series-words"));
        this.partOf = PhraseSet.of(words.list("part-of"));
        this.findings = findings;
        this.items = items;
    }

    /** Whether a text says of the name of a series in it that one of its courses is meant. */
    boolean single(String text, Mention mention) {
        boolean series = mention.entry().kind() == CredentialKind.SERIES
                && (mention.entry().tier().rated() || mention.entry().memberOf().isPresent());
        String head = text.substring(0, mention.span().start());
        if (!series) {
            return mention.title() && mention.entry().kind() == CredentialKind.EXAM && within(head, mention);
        }
        String tail = text.substring(
                mention.span().end(),
                Math.max(mention.span().end(), mention.segment().end()));
        return numbered(head, tail) || partOf(head) || moreWords(text, mention, tail);
    }

    /** "Artificial Intelligence using Google TensorFlow": what a course is about, and not the exam of that short name. */
    private boolean within(String head, Mention mention) {
        String own = head.substring(Math.min(mention.segment().start(), head.length()));
        return GOING_ON.matcher(own).find() && !items.detail(own, false);
    }

    /** Whether a text says of itself that it is about one course of several. */
    boolean told(String text) {
        String normal = NormalText.of(text).normal();
        return NUMBERED.matcher(normal).find() || partOf.in(Tokens.of(text));
    }

    private static boolean numbered(String head, String tail) {
        return NUMBERED.matcher(NormalText.of(tail).normal()).find()
                || NUMBERED_BEFORE.matcher(NormalText.of(head).normal()).find();
    }

    private boolean partOf(String head) {
        List<Token> tokens = Tokens.of(head);
        return partOf.find(tokens).stream().anyMatch(hit -> hit.to() == tokens.size());
    }

    /** "What is Data Science? (IBM, Coursera)": words of a series' name in that of one of its courses. */
    private boolean moreWords(String text, Mention mention, String tail) {
        boolean between =
                mention.title() && between(text.substring(mention.span().end()));
        if (between
                || seriesWords.in(
                        findings.mentions().names().mended(mention.segment().of(text)))) {
            return between;
        }
        String before = text.substring(0, mention.span().start());
        if (GOING_ON.matcher(before).find() || bracketed(before, mention, text)) {
            return true;
        }
        String head = text.substring(
                Math.min(mention.segment().start(), mention.span().start()),
                mention.span().start());
        String next = OPENS_COURSE
                .matcher(tail)
                .replaceFirst("")
                .split("[,;:|(\\u2013\\u2014\\u2022\\t-]|\\.(?!\\p{L})", 2)[0];
        next = beside(next) ? "" : next;
        String last = head.replaceFirst("(?s)^.*[:,|\\u2022\\t]", "");
        return !items.detail(last, false) || !items.detail(next, false);
    }

    /** "Data-driven Decisions (Google Data Analytics, Coursera)": the series of the course before the bracket. */
    private boolean bracketed(String before, Mention mention, String text) {
        int open = before.lastIndexOf('(');
        if (open < 0 || before.indexOf(')', open) >= 0) {
            return false;
        }
        String course = before.substring(0, open).replaceFirst("(?s)^.*[,;|\\u2022\\t]", "");
        List<String> series = words(mention.span().of(text));
        return !items.detail(course, false)
                && !findings.calledCertificate(course)
                && !series.containsAll(words(course));
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    /** "Google AI Virtual Internship Certificate": words between the name and what makes it a series. */
    private boolean between(String tail) {
        List<Token> next = Tokens.of(NEXT_PART.split(tail, 2)[0]);
        return seriesWords.find(next).stream().mapToInt(PhraseSet.Hit::from).min().stream()
                .anyMatch(word -> word > 0
                        && !items.detail(tail.substring(0, next.get(word).span().start()), false));
    }

    /** "& Google Prompting Essentials" behind a name: another name, and no part of that one. */
    private boolean beside(String next) {
        Matcher joint = JOINT.matcher(next);
        return joint.lookingAt() && findings.mentions().names().any(next.substring(joint.end()));
    }
}
