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
    /**
     * Half a million characters are a book of 200 pages; the stages that follow take about 5 microseconds for each, so that
     * the worst document costs seconds.
     */
    public static DocxLimits defaults() {
        return new DocxLimits(50L << 20, 100, 50_000, 500_000, 10_000, Duration.ofSeconds(20));
    }
}
