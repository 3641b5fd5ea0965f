package io.certsift.model;

import java.util.List;

/**
 * What was found in one resume that could be read.
 *
 * @param pages number of pages; 0 where the format has none
 * @param role what it was screened for
 * @param textKey a digest of the words of the text, equal or near for copies of one text; see the pipeline's sameness
 *     check
 */
public record Screening(
        int pages,
        Role role,
        Candidate candidate,
        Verdict verdict,
        List<Certification> certifications,
        Evidence evidence,
        List<Flag> flags,
        List<Undecided> undecided,
        List<Long> textKey) {
    public Screening {
        certifications = List.copyOf(certifications);
        flags = List.copyOf(flags);
        undecided = List.copyOf(undecided);
        textKey = List.copyOf(textKey);
    }
}
