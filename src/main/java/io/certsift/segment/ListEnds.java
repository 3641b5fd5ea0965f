package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.SectionKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells where a list of certificates ends at a heading of unknown words in a document whose names are set like its headings: the
 * line is set as no item of the list above it is, and no certificate stands below it.
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
        return around.kind() == SectionKind.CERTIFICATIONS
                && looks.shared(paragraph)
                && around.paragraphs().size() >= LEAST_ITEMS
                && around.paragraphs().stream().noneMatch(item -> HeadingLooks.alike(item, paragraph))
                && !certificates(paragraph, below);
    }

    /** Whether a certificate is named below a paragraph, above the next heading or line that is set alike. */
    private boolean certificates(Paragraph paragraph, List<Paragraph> below) {
        return below.stream()
                .takeWhile(next -> !HeadingLooks.alike(next, paragraph) && !heading.test(next))
                .anyMatch(next -> certificate.test(next.text()));
    }
}
