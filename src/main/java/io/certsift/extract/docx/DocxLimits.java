package io.certsift.extract.docx;

import java.time.Duration;

/**
 * What the reading of one document may cost. Reaching a limit keeps what was read and is told as a gap.
 *
 * @param inflatedBytes of any one part that is read
 * @param depth of tables and text boxes inside each other
 * @param paragraphs of the document, empty ones included
 * @param characters of the document
 * @param entries of the archive that are looked at
 * @param time for the whole document
 */
public record DocxLimits(long inflatedBytes, int depth, int paragraphs, int characters, int entries, Duration time) {
    /** A thousand times what the largest of 2,855 real resumes needs. */
    public static DocxLimits defaults() {
        return new DocxLimits(50L << 20, 100, 200_000, 2_000_000, 10_000, Duration.ofSeconds(20));
    }
}
