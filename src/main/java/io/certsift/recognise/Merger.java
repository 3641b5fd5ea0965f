package io.certsift.recognise;

import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Match;
import io.certsift.model.PartialDate;
import io.certsift.model.SectionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes all mentions of one certification one: a stated status or date beats a bare mention, then held, expired, in progress,
 * none; what the others know beside (a date, a link) is kept.
 */
final class Merger {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Merger::silent)
            .thenComparing(finding -> !finding.explicit())
            .thenComparing(finding -> finding.certification().claim())
            .thenComparing(finding -> finding.certification().ambiguous());

    private static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** A longer name is a sentence. */
    private static final int MOST_WORDS_OF_NAME = 20;

    /** Behind the name of an item stand its issuer and its date. */
    private static final Pattern DETAIL = Pattern.compile("[,(|\\t]|\\s[\\u2013\\u2014-]\\s");

    private Merger() {}

    static List<Certification> merge(List<Finding> findings) {
        Map<String, String> keys = keysByName(findings);
        Map<String, Finding> merged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            merged.merge(key(finding, keys), finding, Merger::merge);
        }
        return merged.values().stream().map(Finding::certification).toList();
    }

    /** The keys of the findings by id and name, that of the catalog and as written; the shortest where several have one name. */
    private static Map<String, String> keysByName(List<Finding> findings) {
        Map<String, String> keys = new HashMap<>();
        for (Finding finding : findings) {
            Certification one = finding.certification();
            keys.merge(one.id() + "/" + Findings.plain(one.name()), finding.key(), Merger::first);
            String written = Findings.plain(DETAIL.split(one.quote().text(), 2)[0]);
            if (one.match() != Match.CLASS && written.indexOf(' ') > 0) {
                keys.merge(one.id() + "/" + written, finding.key(), Merger::first);
            }
        }
        return keys;
    }

    private static String first(String a, String b) {
        return SHORTEST_FIRST.compare(a, b) <= 0 ? a : b;
    }

    /** A sentence that speaks of a member of a class is about the member that is listed, if it names one. */
    private static String key(Finding finding, Map<String, String> keys) {
        Certification told = finding.certification();
        if (told.match() != Match.CLASS) {
            boolean listed = told.quote().section().equals(SectionKind.CERTIFICATIONS.label());
            String name = told.id() + "/" + Findings.plain(DETAIL.split(told.name(), 2)[0]);
            return listed || told.entry().equals(told.id()) ? finding.key() : keys.getOrDefault(name, finding.key());
        }
        String[] words = Findings.plain(told.quote().text()).split(" ");
        Optional<String> best = Optional.empty();
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder(told.id()).append('/');
            for (int to = from; to < Math.min(words.length, from + MOST_WORDS_OF_NAME); to++) {
                name.append(to == from ? "" : " ").append(words[to]);
                Optional<String> key =
                        Optional.ofNullable(keys.get(name.toString())).filter(one -> !one.equals(finding.key()));
                best = best.isPresent() && key.isPresent()
                        ? Optional.of(first(best.get(), key.get()))
                        : best.or(() -> key);
            }
        }
        return best.orElse(finding.key());
    }

    /** A mention about somebody else says nothing against one that says "held". */
    private static boolean silent(Finding finding) {
        return finding.certification().claim() == Claim.NONE;
    }

    private static Finding merge(Finding a, Finding b) {
        boolean first = STRONGEST_FIRST.compare(a, b) <= 0;
        Finding strong = first ? a : b;
        Certification other = (first ? b : a).certification();
        if (other.claim() != strong.certification().claim()) {
            return strong;
        }
        return new Finding(strong.key(), with(strong.certification(), other), a.explicit() || b.explicit());
    }

    private static Certification with(Certification own, Certification other) {
        return new Certification(
                own.id(),
                own.entry(),
                own.name(),
                own.tier(),
                own.kind(),
                own.field(),
                own.claim(),
                own.ambiguous() && other.ambiguous(),
                own.quote(),
                own.match(),
                own.similarity(),
                finer(own.earned(), other.earned()),
                or(own.expires(), other.expires()),
                or(own.renewed(), other.renewed()),
                or(own.link(), other.link()),
                or(own.note(), other.note()),
                or(own.preparationFor(), other.preparationFor()),
                Stream.concat(own.places().stream(), other.places().stream()).toList(),
                own.countsAsItem());
    }

    /** The one's date, or the other's if that tells the month of the same year as well. */
    private static Optional<PartialDate> finer(Optional<PartialDate> own, Optional<PartialDate> other) {
        return own.isPresent()
                        && other.filter(date -> date.year() == own.get().year()
                                        && own.get().month() == 0)
                                .isPresent()
                ? other
                : or(own, other);
    }

    private static <T> Optional<T> or(Optional<T> own, Optional<T> other) {
        return own.isPresent() ? own : other;
    }
}
