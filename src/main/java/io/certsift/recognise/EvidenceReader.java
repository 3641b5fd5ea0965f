package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Evidence;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what matters more than certifications: portfolio, publications, production, references, education. Thread-safe. */
public final class EvidenceReader {
    private final PortfolioReader portfolio;
    private final PublicationReader publications;
    private final ProductionReader production;
    /** The blank in "B. Tech" and "M. Sc.". */
    private static final Pattern SPACED_DEGREE = Pattern.compile("(?<=\\b\\p{L})\\. (?=\\p{Lu})");

    private final ReferenceReader references;
    private final PhraseSet<Boolean> degrees;

    public EvidenceReader(Lexicon words) {
        this.portfolio = new PortfolioReader(words);
        this.publications = new PublicationReader(words);
        this.production = new ProductionReader(words);
        this.references = new ReferenceReader(words);
        this.degrees = PhraseSet.of(words.list("degrees"));
    }

    public Evidence read(Resume resume) {
        Map<String, Quote> shown = new LinkedHashMap<>();
        List<Quote> published = new ArrayList<>();
        List<Quote> produced = new ArrayList<>();
        List<Quote> education = new ArrayList<>();
        boolean technical = production.technical(resume);
        for (Section section : resume.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                portfolio.read(section, paragraph).forEach(quote -> shown.putIfAbsent(quote.text(), quote));
                published.addAll(publications.read(section, paragraph));
                produced.addAll(production.read(section, paragraph, technical));
                education.addAll(education(section, paragraph));
            }
        }
        return new Evidence(List.copyOf(shown.values()), published, produced, references.read(resume), education);
    }

    private List<Quote> education(Section section, Paragraph paragraph) {
        List<Token> tokens = Tokens.of(SPACED_DEGREE.matcher(paragraph.text()).replaceAll("."));
        List<Paragraph> all = section.paragraphs();
        boolean alone =
                tokens.size() == 1 && paragraph.equals(all.get(all.size() - 1)); // elsewhere its field stands below
        boolean is = section.about(SectionKind.EDUCATION) && degrees.in(tokens) && !alone;
        return is ? List.of(whole(section, paragraph)) : List.of();
    }

    private static Quote whole(Section section, Paragraph paragraph) {
        return Findings.quote(paragraph, new Span(0, paragraph.text().length()), section.kind());
    }
}
