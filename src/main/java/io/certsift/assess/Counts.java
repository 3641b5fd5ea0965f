package io.certsift.assess;

import io.certsift.model.Certification;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts numbers and names into the sentences of reasons. */
final class Counts {
    /** A reason names at most so many certifications; the rest is a number. */
    private static final int MOST_NAMES = 4;

    private Counts() {}

    static String of(int count, String singular, String plural) {
        return String.format(Locale.ROOT, "%d %s", count, count == 1 ? singular : plural);
    }

    static String certifications(List<Certification> ones) {
        return of(ones.size(), "certification", "certifications");
    }

    /** What was counted against what it takes: "3 certifications held, 5 needed". */
    static String tooFew(int count, String singular, String plural, int needed) {
        return of(count, singular, plural) + ", " + needed + " needed";
    }

    static String names(List<Certification> ones) {
        String names = ones.stream().limit(MOST_NAMES).map(Certification::name).collect(Collectors.joining("; "));
        return ones.size() > MOST_NAMES ? names + "; and " + (ones.size() - MOST_NAMES) + " more" : names;
    }
}
