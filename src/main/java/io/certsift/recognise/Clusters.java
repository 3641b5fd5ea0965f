package io.certsift.recognise;

import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups the names and codes found in a text by the credential that they speak of, and gives each group its part of the
 * text: names that overlap are rivals for one place, and a code beside a name belongs to it.
 */
final class Clusters {
    /** A code this many characters behind or before a name belongs to it: "AWS Certified … (MLS-C01)". */
    private static final int CODE_REACH = 17;

    /** A name stands nearer behind its code: "MLS-C01 – AWS Certified …". */
    private static final int NAME_REACH = 4;

    /** Sets the parts of a list apart. */
    private static final Pattern LISTED =
            Pattern.compile("[,;/&+|\u2022\u00B7\t\n]|\\b(?:and|und|et|y|e|or|oder|ou)\\b");

    /** "(I have not booked": what is said in such a bracket is said of the name in it. */
    private static final Pattern REMARK = Pattern.compile(
            "\\((?:I|not|never|no|without|nicht|kein|pas|no|sin|nao|sem)\\b[^()]*$", Pattern.CASE_INSENSITIVE);

    private static final String DOT = " \u00B7 ";

    /** In a list that dots part, so many words or more are a name of their own: "A · B · Data Analytics Internship". */
    private static final int LEAST_WORDS_OF_NAME = 3;

    private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Z0-9-]{2,11}");

    private Clusters() {}

    /** A name or code in the text, and the entries that it may stand for. */
    private record Place(Span span, Set<String> entries, boolean code) {}

    /** The places of the credentials in the text, in order. */
    static List<Span> of(String text, List<NameIndex.Hit> hits, List<CodeIndex.Hit> codes) {
        List<Place> clusters = new ArrayList<>();
        for (Place place : places(hits, codes)) {
            int last = clusters.size() - 1;
            if (last >= 0 && joins(text, clusters.get(last), place)) {
                clusters.set(last, together(clusters.get(last), place));
            } else {
                clusters.add(place);
            }
        }
        return clusters.stream().map(Place::span).toList();
    }

    private static List<Place> places(List<NameIndex.Hit> hits, List<CodeIndex.Hit> codes) {
        Map<Span, Set<String>> names = new HashMap<>();
        Map<Span, Set<String>> codeEntries = new HashMap<>();
        hits.forEach(hit -> names.computeIfAbsent(hit.span(), span -> new HashSet<>())
                .add(hit.entry().reportedId()));
        codes.forEach(code -> codeEntries
                .computeIfAbsent(code.span(), span -> new HashSet<>())
                .add(code.entry().reportedId()));
        List<Place> places = new ArrayList<>();
        names.forEach((span, entries) -> places.add(new Place(span, entries, false)));
        codeEntries.forEach((span, entries) -> places.add(new Place(span, entries, true)));
        places.sort(Comparator.comparingInt((Place place) -> place.span().start())
                .thenComparing(place -> place.span().end())
                .thenComparing(Place::code));
        return places;
    }

    /** A code beside a name, or a name beside its code; behind a comma only if both are the same credential's. */
    private static boolean joins(String text, Place before, Place place) {
        int gap = place.span().start() - before.span().end();
        if (gap < 0 || abbreviates(text, before.span(), place.span())) {
            return true;
        }
        boolean reaches = place.code() ? gap <= CODE_REACH : before.code() && gap <= NAME_REACH;
        if (!reaches) {
            return false;
        }
        boolean same = place.entries().stream().anyMatch(before.entries()::contains);
        boolean listed = LISTED.matcher(
                        text.substring(before.span().end(), place.span().start()))
                .find();
        return same || !(listed || before.code() && place.code());
    }

    /** "Generative AI LLMs Associate (NCA-GENL)": letters alone in a bracket behind a name stand for it. */
    static boolean abbreviates(String text, Span name, Span letters) {
        return name.end() < letters.start()
                && text.substring(name.end(), letters.start()).strip().equals("(")
                && text.startsWith(")", letters.end())
                && LETTERS.matcher(letters.of(text)).matches();
    }

    private static Place together(Place before, Place place) {
        Set<String> entries = new HashSet<>(before.entries());
        entries.addAll(place.entries());
        Span span = new Span(
                before.span().start(),
                Math.max(before.span().end(), place.span().end()));
        return new Place(span, entries, before.code() && place.code());
    }

    /** The part of the text that speaks of one name: from the bar or bullet before it, or the name itself, to the next one. */
    static Span segment(String text, List<Span> clusters, int index) {
        int start = index == 0
                ? 0
                : left(text, clusters.get(index - 1).end(), clusters.get(index).start());
        int end = index == clusters.size() - 1
                ? last(text, clusters)
                : left(text, clusters.get(index).end(), clusters.get(index + 1).start());
        return new Span(
                Math.min(start, clusters.get(index).start()),
                Math.max(end, clusters.get(index).end()));
    }

    private static int left(String text, int from, int to) {
        Matcher remark = REMARK.matcher(text).region(from, to);
        if (remark.find()) {
            return remark.start();
        }
        for (int at = to - 1; at >= from; at--) {
            if (Barriers.between(text, at, at + 1)) {
                return at + 1;
            }
            if (text.startsWith(DOT, at)) {
                return at + DOT.length();
            }
        }
        return to;
    }

    /** Where the part of the last name ends: at a dot behind it, if dots part the names and another name follows. */
    private static int last(String text, List<Span> clusters) {
        int dot = text.indexOf(DOT, clusters.get(clusters.size() - 1).end());
        if (dot < 0 || clusters.size() < 2) {
            return text.length();
        }
        String before = text.substring(
                clusters.get(clusters.size() - 2).end(),
                clusters.get(clusters.size() - 1).start());
        boolean parted = before.contains(DOT) && before.indexOf(DOT) == before.lastIndexOf(DOT);
        boolean name = Tokens.of(text.substring(dot)).size() >= LEAST_WORDS_OF_NAME;
        return parted && name ? dot : text.length();
    }

    static String prefix(String text, List<Span> clusters) {
        return text.substring(0, clusters.get(0).start());
    }
}
