package io.certsift.recognise;

import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups the names and codes found in a text by the credential that they speak of, and gives each group its part of the
 * text: names that overlap are rivals for one place, and a code beside a name belongs to it.
 */
final class Clusters {
    /** A code this many characters behind or before a name belongs to it: "AWS Certified … (MLS-C01)". */
    private static final int CODE_REACH = 14;

    private Clusters() {}

    /** The places of the credentials in the text, in order. */
    static List<Span> of(List<NameIndex.Hit> hits, List<CodeIndex.Hit> codes) {
        List<Span> spans = new ArrayList<>();
        hits.forEach(hit -> spans.add(hit.span()));
        codes.forEach(code -> spans.add(code.span()));
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end));
        List<Span> clusters = new ArrayList<>();
        Set<Span> codeSpans = new HashSet<>();
        codes.forEach(code -> codeSpans.add(code.span()));
        for (Span span : spans) {
            int last = clusters.size() - 1;
            boolean joins = last >= 0
                    && (span.start() < clusters.get(last).end()
                            || (codeSpans.contains(span)
                                    && span.start() - clusters.get(last).end() <= CODE_REACH)
                            || (codeSpans.contains(clusters.get(last))
                                    && span.start() - clusters.get(last).end() <= 4));
            if (joins) {
                clusters.set(
                        last,
                        new Span(
                                clusters.get(last).start(),
                                Math.max(clusters.get(last).end(), span.end())));
            } else {
                clusters.add(span);
            }
        }
        return clusters;
    }

    /** The part of the text that speaks of one name: from the bar or bullet before it, or the name itself, to the next one. */
    static Span segment(String text, List<Span> clusters, int index) {
        int start = index == 0
                ? 0
                : left(text, clusters.get(index - 1).end(), clusters.get(index).start());
        int end = index == clusters.size() - 1
                ? text.length()
                : left(text, clusters.get(index).end(), clusters.get(index + 1).start());
        return new Span(
                Math.min(start, clusters.get(index).start()),
                Math.max(end, clusters.get(index).end()));
    }

    private static int left(String text, int from, int to) {
        for (int at = to - 1; at > from; at--) {
            if (Barriers.between(text, at, at + 1)) {
                return at + 1;
            }
        }
        return to;
    }

    static String prefix(String text, List<Span> clusters) {
        return text.substring(0, clusters.get(0).start());
    }
}
