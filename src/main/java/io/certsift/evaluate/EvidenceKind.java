package io.certsift.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of evidence that labels speak of. */
enum EvidenceKind {
    PORTFOLIO,
    PUBLICATIONS,
    PRODUCTION,
    REFERENCES;

    /** The word of reports and labels. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(EvidenceKind::label).toList();
    }
}
