package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.PartialDate;
import io.certsift.text.NormalText;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in all the forms of resumes: "August 2025", "Sep'25", "09/2020", "2022-Mar", "14 May 2027", "2024". Day and
 * month in figures are read day first unless only month first is possible; two-digit years are of this century. Thread-safe.
 */
final class DateReader {
    /** Years outside of these are numbers of something else. */
    private static final int FIRST_YEAR = 1970;

    /** "March 85" is no date to come. */
    private static final int LAST_YEAR = 2079;

    /** A telephone number with its country code: groups of four figures in it are no years. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d{1,3}(?:[\\s().-]{0,2}\\d){7,12}");

    /** "credly.com/badges/c001-4dec-b8aa": what stands in an address is no date. */
    private static final Pattern ADDRESS = Pattern.compile("\\S{0,200}(?:://|[a-z]\\.[a-z]{2,10}/)\\S{1,500}");

    /** No date, and nothing that tells it from other figures, is longer than this many characters. */
    private static final int LONGEST = 40;

    /** Characters before a date that its word is looked for in; three of the longest words fit. */
    private static final int REACH = 200;

    /** "Issued on the 3 May 2024": so many words may stand between a phrase and the date that it speaks of. */
    private static final int MOST_BETWEEN = 2;

    private final Map<String, Integer> months = new HashMap<>();
    private final Seams seams;
    private final List<Form> forms = new ArrayList<>();

    /** A date and where it stands in the text as written. */
    record Dated(PartialDate date, Span span) {}

    private record Form(Pattern pattern, Reading reading) {}

    private interface Reading {
        PartialDate read(Matcher matcher);
    }

    DateReader(Lexicon monthNames) {
        this.seams = new Seams(monthNames);
        for (String number : monthNames.names()) {
            monthNames.list(number).forEach(name -> months.put(name, Integer.parseInt(number)));
        }
        String names = months.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        String month = "\\b(" + names + ")\\b\\.?";
        String day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
        String year = "((?:19|20)\\d{2})\\b";
        String of = "[\\s,./'-]*(?:of |de |del )?\\s*";
        add("\\b" + year + "-(\\d{2})-(\\d{2})\\b", m -> date(m.group(1), m.group(2), m.group(3)));
        add("\\b" + year + "[/.](0[1-9]|1[0-2])[/.](\\d{2})\\b", m -> date(m.group(1), m.group(2), m.group(3)));
        add("\\b" + day + "[\\s/-]*(?:of |de )?" + month + of + year, m -> named(m.group(3), m.group(2), m.group(1)));
        add(month + "\\s*" + day + "\\s*,?\\s*" + year, m -> named(m.group(3), m.group(1), m.group(2)));
        add(month + of + year, m -> named(m.group(2), m.group(1), "0"));
        add("\\b" + year + "[\\s,./-]*" + month, m -> named(m.group(1), m.group(2), "0"));
        add(month + "\\s*['-]?\\s*(\\d{2})\\b(?!\\s*[/.-]?\\d)", m -> named("20" + m.group(2), m.group(1), "0"));
        add("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]" + year, m -> numeric(m.group(3), m.group(1), m.group(2)));
        add("\\b(\\d{1,2})\\s?[/.-]\\s?" + year, m -> date(m.group(2), m.group(1), "0"));
        add("\\b" + year + "\\s?[/.-]\\s?(0[1-9]|1[0-2])\\b", m -> date(m.group(1), m.group(2), "0"));
        add("\\b(0[1-9]|1[0-2])/(\\d{2})\\b(?!/)", m -> date("20" + m.group(2), m.group(1), "0"));
        add(
                "(?<=\\b(?:19|20)\\d{2}\\s?-\\s?)(1[3-9]|[2-4]\\d)\\b(?![/.-]?\\d)",
                m -> date("20" + m.group(1), "0", "0"));
        add("(?:(?<![\\d:/-])|(?<=\\b(?:19|20)\\d{2}-))" + year + "(?![:/]\\d)", m -> date(m.group(1), "0", "0"));
    }

    private void add(String pattern, Reading reading) {
        forms.add(new Form(Pattern.compile(pattern), reading));
    }

    /** All dates in order; none within another. */
    List<Dated> read(String text) {
        NormalText normal = seams.apart(text);
        boolean[] taken = new boolean[normal.normal().length()];
        ADDRESS.matcher(normal.normal()).results().forEach(url -> Arrays.fill(taken, url.start(), url.end(), true));
        PHONE.matcher(normal.normal()).results().forEach(phone -> Arrays.fill(taken, phone.start(), phone.end(), true));
        List<Dated> dates = new ArrayList<>();
        List<Span> figures = aroundFigures(normal.normal());
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(normal.normal());
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            for (Span part : figures) {
                matcher.region(part.start(), part.end());
                while (matcher.find()) {
                    read(form, matcher, taken)
                            .ifPresent(date ->
                                    dates.add(new Dated(date, normal.originalSpan(matcher.start(), matcher.end()))));
                }
            }
        }
        dates.sort(Comparator.comparingInt(date -> date.span().start()));
        return dates;
    }

    /** The parts of a text that can hold a date: those around its figures. */
    private static List<Span> aroundFigures(String text) {
        List<Span> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                continue;
            }
            Span part = new Span(Math.max(0, at - LONGEST), Math.min(text.length(), at + LONGEST));
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).end() >= part.start()) {
                parts.set(last, new Span(parts.get(last).start(), part.end()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Optional<PartialDate> read(Form form, Matcher matcher, boolean[] taken) {
        for (int at = matcher.start(); at < matcher.end(); at++) {
            if (taken[at]) {
                return Optional.empty();
            }
        }
        PartialDate date;
        try {
            date = form.reading().read(matcher);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a month or day out of range: figures, but no date
        }
        if (date.year() < FIRST_YEAR || date.year() > LAST_YEAR) {
            return Optional.empty();
        }
        Arrays.fill(taken, matcher.start(), matcher.end(), true);
        return Optional.of(date);
    }

    private PartialDate named(String year, String month, String day) {
        return new PartialDate(Integer.parseInt(year), months.getOrDefault(month, 0), Integer.parseInt(day));
    }

    private static PartialDate numeric(String year, String first, String second) {
        boolean monthFirst = Integer.parseInt(second) > 12;
        return monthFirst ? date(year, first, second) : date(year, second, first);
    }

    private static PartialDate date(String year, String month, String day) {
        return new PartialDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Whether only a blank, a dash or a word such as "to" stands between two dates: a range. */
    static boolean range(String text, Dated from, Dated to) {
        String between = NormalText.of(
                        text.substring(from.span().end(), to.span().start()))
                .normal();
        return between.matches("\\s*(?:-|--|to|until|till|through|bis|a|au|hasta|ate)\\s*");
    }

    /** Whether two dates stand in cells beside each other. */
    static boolean cells(String text, Dated from, Dated to) {
        String between = text.substring(from.span().end(), to.span().start());
        return between.matches("\\s*[|\\t]\\s*");
    }

    /** Whether a phrase stands right before the span, few words away and in the same clause. */
    static boolean before(String text, Span span, PhraseSet<Boolean> phrases) {
        String head = text.substring(Math.max(0, span.start() - REACH), span.start());
        int clause = Math.max(Math.max(head.lastIndexOf(';'), head.lastIndexOf('\t')), head.lastIndexOf(", "));
        List<Token> tokens = Tokens.of(head.substring(Math.max(0, clause)));
        return phrases.find(tokens).stream().anyMatch(hit -> hit.to() >= tokens.size() - MOST_BETWEEN);
    }
}
