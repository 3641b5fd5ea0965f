package io.certsift.segment;

import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Lexicon;
import io.certsift.model.ExtractedText;
import io.certsift.model.Paragraph;
import io.certsift.model.Resume;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Turns the lines of a document into paragraphs in sections. Thread-safe. */
public final class Segmenter {
    private final HeadingWords headings;
    private final Language language;
    private final BoxedHeadings boxedHeadings;
    private final SideBySide sideBySide;
    private final Rows rows;
    private final MarginHeadings marginHeadings;
    private final Paragrapher paragrapher;
    private final LostLineEnds lostLineEnds;
    private final Sectioner sectioner;

    /**
     * @param headings what headings say, by the label of a section kind
     * @param layout what stands beside headings and around them
     * @param smallWords the small words of each language, by its two-letter code
     * @param issuers whose names part a list of certificates
     */
    public Segmenter(Lexicon headings, Lexicon layout, Lexicon smallWords, Issuers issuers) {
        this.headings = new HeadingWords(headings, layout);
        SideText sideText = new SideText(layout);
        this.boxedHeadings = new BoxedHeadings(this::heading);
        this.sideBySide = new SideBySide(this::heading);
        this.rows = new Rows(sideText, this::heading);
        this.marginHeadings = new MarginHeadings(this::heading);
        this.language = new Language(smallWords);
        this.lostLineEnds = new LostLineEnds(this::heading);
        CertificateGroups groups = new CertificateGroups(issuers, layout);
        this.paragrapher = new Paragrapher(this::heading, groups::status);
        this.sectioner = new Sectioner(this.headings, sideText, new Preamble(layout, groups::named), groups);
    }

    public Resume segment(ExtractedText text) {
        List<Paragraph> visible = new ArrayList<>();
        List<Paragraph> hidden = new ArrayList<>();
        List<String> gaps = new ArrayList<>(text.gaps());
        for (Paragraph paragraph : lostLineEnds.restored(paragraphs(text))) {
            List<Paragraph> pieces = LongParagraph.pieces(paragraph);
            (paragraph.visibility().visible() ? visible : hidden).addAll(pieces);
            if (pieces.size() > 1 && gaps.size() == text.gaps().size()) {
                gaps.add(LongParagraph.gap(paragraph));
            }
        }
        if (SpacedLetters.all(visible)) {
            gaps.add(SpacedLetters.GAP);
        }
        return new Resume(
                text.pages(),
                sectioner.sections(visible, headingLines(text.lines()), NextColumn.flows(text.lines(), this::heading)),
                hidden,
                language.of(visible),
                gaps);
    }

    private List<Paragraph> paragraphs(ExtractedText text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<TextLine> lines = rows.joined(sideBySide.placed(boxedHeadings.placed(text.lines())));
        for (List<TextLine> group : paragrapher.group(marginHeadings.placed(lines))) {
            Paragraph paragraph = Joiner.join(group, paragraphs.size() + 1);
            if (!paragraph.text().isBlank()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private boolean heading(String text) {
        boolean endOfSentence = text.strip().endsWith(".") && !headings.shortened(text); // "no / certificate."
        return !endOfSentence && headings.meaning(text).isPresent();
    }

    private static List<String> headingLines(List<TextLine> lines) {
        return lines.stream()
                .filter(TextLine::heading)
                .map(line -> line.text().strip())
                .toList();
    }
}
