package io.certsift.extract.pdf;

/**
 * How much of one document is read at most. Reaching a limit keeps what was read and is reported as a gap.
 *
 * @param fileBytes size of the file
 * @param pages pages read
 * @param characters characters read of the document
 * @param glyphsPerPage glyphs drawn on one page
 * @param paintsPerPage painted shapes and pictures remembered of one page; beyond it text counts as visible
 * @param formDepth nesting of form XObjects
 * @param forms form XObjects drawn in the document
 * @param inflatedBytes length of one stream of the document when decompressed
 * @param cpuMillis processor time for the document
 */
public record PdfLimits(
        long fileBytes,
        int pages,
        int characters,
        int glyphsPerPage,
        int paintsPerPage,
        int formDepth,
        int forms,
        long inflatedBytes,
        long cpuMillis) {
    public static final PdfLimits DEFAULT =
            new PdfLimits(50L << 20, 200, 2_000_000, 200_000, 4_000, 16, 5_000, 32L << 20, 20_000);

    PdfLimits withCpuMillis(long millis) {
        return new PdfLimits(
                fileBytes, pages, characters, glyphsPerPage, paintsPerPage, formDepth, forms, inflatedBytes, millis);
    }

    PdfLimits withPages(int count) {
        return new PdfLimits(
                fileBytes, count, characters, glyphsPerPage, paintsPerPage, formDepth, forms, inflatedBytes, cpuMillis);
    }
}
