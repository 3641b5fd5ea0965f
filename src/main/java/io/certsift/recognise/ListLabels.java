package io.certsift.recognise;

import io.certsift.text.Tokens;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells labels in running text that a list of certificates follows. Thread-safe. */
final class ListLabels {
    /** A label before a list in a sentence has at most so many words: "Certifications earned in this role:". */
    private static final int MOST_WORDS = 6;

    /** "On record: six certifications — …". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:certifications|certificates|credentials)( [\\u2013\\u2014] )", Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    ListLabels(Findings findings) {
        this.findings = findings;
    }

    /** "Certifications: …", "Certified along the way: …": whether words end with such a label. */
    boolean over(String before) {
        int end = end(before);
        String label = end < 0 ? "" : before.substring(0, end);
        return findings.calledCertificate(label)
                && Tokens.of(label).size() <= MOST_WORDS
                && !findings.prepares(label); // "Exam prep: AWS Certified …" tells what was prepared for
    }

    /** The place of the colon; of a dash, if certificates in the plural are announced before it. */
    static int end(String before) {
        Matcher dash = ANNOUNCED.matcher(before);
        return Math.max(before.lastIndexOf(':'), dash.find() ? dash.start(1) : -1);
    }
}
