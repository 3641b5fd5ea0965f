package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Evidence;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.NormalText;
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
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'.-]{1,40}\\s+(?:\\p{Lu}[\\p{L}'.-]{0,40}\\s+){0,5}\\p{Lu}[\\p{L}'-]");

    private final PortfolioReader portfolio;
    private final PublicationReader publications;
    private final ProductionReader production;
    private final PhraseSet<Boolean> refusals;
    private final List<String> cues;
    private final List<String> recommendations;
    /** The blank in "B. Tech" and "M. Sc.". */
    private static final Pattern SPACED_DEGREE = Pattern.compile("(?<=\\b\\p{L})\\. (?=\\p{Lu})");

    private final PhraseSet<Boolean> degrees;

    public EvidenceReader(Lexicon words) {
        this.portfolio = new PortfolioReader(words);
        this.publications = new PublicationReader(words);
        this.production = new ProductionReader(words);
        this.refusals = PhraseSet.of(words.list("reference-refusals"));
        this.cues = words.list("reference-cues");
        this.recommendations = words.list("recommendation-labels");
        this.degrees = PhraseSet.of(words.list("degrees"));
    }

    public Evidence read(Resume resume) {
        Map<String, Quote> shown = new LinkedHashMap<>();
        List<Quote> published = new ArrayList<>();
        List<Quote> produced = new ArrayList<>();
        List<Quote> references = new ArrayList<>();
        List<Quote> education = new ArrayList<>();
        boolean technical = production.technical(resume);
        for (Section section : resume.sections()) {
            boolean refused = false;
            for (Paragraph paragraph : section.paragraphs()) {
                portfolio.read(section, paragraph).forEach(quote -> shown.putIfAbsent(quote.text(), quote));
                published.addAll(publications.read(section, paragraph));
                produced.addAll(production.read(section, paragraph, technical));
                // What stands below "available on request" belongs to the page, such as its footer.
                refused |= section.about(SectionKind.REFERENCES) && refusals.in(Tokens.of(paragraph.text()));
                references.addAll(refused ? List.of() : references(section, paragraph));
                education.addAll(education(section, paragraph));
            }
        }
        return new Evidence(List.copyOf(shown.values()), published, produced, references, education);
    }

    private List<Quote> references(Section section, Paragraph paragraph) {
        boolean labelled = section.about(SectionKind.REFERENCES) || begins(paragraph.text(), recommendations);
        boolean linked =
                paragraph.links().stream().map(Link::target).anyMatch(target -> recommendation(target, labelled));
        boolean named = (section.about(SectionKind.REFERENCES) || cued(paragraph.text()))
                && !refusals.in(Tokens.of(paragraph.text()))
                && (NAME.matcher(paragraph.text()).find() || paragraph.text().indexOf('@') > 0);
        return linked || named ? List.of(whole(section, paragraph)) : List.of();
    }

    /** Whether a text begins with "Reference:" or the like. */
    private boolean cued(String text) {
        return begins(text, cues);
    }

    private static boolean begins(String text, List<String> words) {
        String normal = NormalText.of(text).normal().strip();
        return words.stream().anyMatch(normal::startsWith);
    }

    private static boolean recommendation(String target, boolean labelled) {
        return target.contains("linkedin.com") && (labelled || target.contains("recommendation"));
    }

    private List<Quote> education(Section section, Paragraph paragraph) {
        List<Token> tokens = Tokens.of(SPACED_DEGREE.matcher(paragraph.text()).replaceAll("."));
        boolean is = section.about(SectionKind.EDUCATION) && degrees.in(tokens) && tokens.size() > 1;
        return is ? List.of(whole(section, paragraph)) : List.of();
    }

    private static Quote whole(Section section, Paragraph paragraph) {
        return Findings.quote(paragraph, new Span(0, paragraph.text().length()), section.kind());
    }
}
