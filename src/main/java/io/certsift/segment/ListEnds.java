package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.SectionKind;
import io.certsift.segment.Draft.Opening;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells where a list of certificates, or a fact behind its label ("Education: MSc"), ends at a heading of unknown words in a document
 * whose names are set like its headings: the line is set as nothing above it in its section is, and no certificate of the list
 * stands below it.
 */
final class ListEnds {
    /** One item does not show how the items of its list are set. */
    private static final int LEAST_ITEMS = 2;

    private final HeadingLooks looks;
    private final Predicate<Paragraph> heading;
    private final Predicate<String> certificate;

    /**
     * @param heading whether the words of a paragraph are those of a heading
     * @param certificate whether a text may name a certificate, or who issues some
     */
    ListEnds(HeadingLooks looks, Predicate<Paragraph> heading, Predicate<String> certificate) {
        this.looks = looks;
        this.heading = heading;
        this.certificate = certificate;
    }

    /**
     * @param around the section above a paragraph
     * @param below what follows it
     */
    boolean at(Paragraph paragraph, Draft around, List<Paragraph> below) {
        if (!looks.shared(paragraph)
                || around.paragraphs().isEmpty()
                || around.paragraphs().stream().anyMatch(item -> HeadingLooks.alike(item, paragraph))) {
            return false;
        }
        return around.kind() == SectionKind.CERTIFICATIONS
                ? around.paragraphs().size() >= LEAST_ITEMS && !certificates(paragraph, below)
                : around.opens(Opening.RUN_IN);
    }

    /** Whether a certificate is named below a paragraph, above the next heading or line that is set alike. */
    private boolean certificates(Paragraph paragraph, List<Paragraph> below) {
        return below.stream()
                .takeWhile(next -> !HeadingLooks.alike(next, paragraph) && !heading.test(next))
                .anyMatch(next -> certificate.test(next.text()));
    }
}
