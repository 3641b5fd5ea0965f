package io.certsift.extract.pdf;

import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.Status;
import java.util.Optional;
import java.util.Set;

/**
 * How the reading of a document ended, once all its pages were looked at.
 *
 * @param pages number of pages
 * @param text what was read
 * @param stopped why a page was not read to its end, if one was not
 * @param refused parts that were left out because they are too large, one phrase each
 * @param complete whether the file has its end
 */
record ReadEnd(int pages, DocumentText text, Optional<Status> stopped, Set<String> refused, boolean complete) {
    /** Fewer letters than this in a whole document are a stamp on pictures, not text. */
    private static final int FEWEST_LETTERS = 3;
    /** Characters without meaning that show that a document has text, but of no use. */
    private static final int MANY_UNMAPPED = 20;
    /** Letters that are worth reading among many that mean nothing: two or three lines, more than dates and page numbers give. */
    private static final int WORTH_READING = 150;

    private static final String PRINT = "; print the file to a new PDF";

    /** The text if there is any; else the problem that is the most likely cause. */
    ReadResult result() {
        boolean meaningless =
                text.unmapped() >= MANY_UNMAPPED && text.letters() < Math.min(WORTH_READING, text.unmapped() / 4);
        if (!text.empty() && !meaningless && text.letters() >= FEWEST_LETTERS) {
            return new ReadResult.Text(text.text(pages));
        }
        return new ReadResult.Failed(problem(meaningless));
    }

    private Problem problem(boolean meaningless) {
        if (!refused.isEmpty()) {
            return new Problem(Status.TOO_LARGE, String.join(", ", refused) + PRINT);
        }
        if (pages == 0) {
            return new Problem(Status.DAMAGED, "the file has no pages; export it anew");
        }
        if (stopped.isPresent()) {
            return new Problem(stopped.get(), text.text(pages).gaps().get(0) + PRINT);
        }
        if (!complete) {
            return new Problem(Status.DAMAGED, "the file stops before its end; ask for it again");
        }
        if (meaningless) {
            return noText("its fonts map to no characters; print it to a new PDF or run text recognition (OCR)");
        }
        return noText(
                text.pictures() > 0
                        ? "the file holds only pictures; run text recognition (OCR)"
                        : "the file's pages are empty; export it anew");
    }

    private static Problem noText(String message) {
        return new Problem(Status.NO_TEXT, message);
    }
}
