package io.certsift.explain;

import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Evidence;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.Explanation;
import io.certsift.model.Field;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Judgement;
import io.certsift.model.Link;
import io.certsift.model.Match;
import io.certsift.model.Paragraph;
import io.certsift.model.PassedOver;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Recognition;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.RunnerUp;
import io.certsift.model.Screening;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Severity;
import io.certsift.model.SourceFile;
import io.certsift.model.Tier;
import io.certsift.model.Verdict;
import io.certsift.model.Visibility;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A resume of one section, with findings written by hand. */
public final class Case {
    private static final RunInfo RUN = new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "test knowledge");

    private final List<Paragraph> visible = new ArrayList<>();
    private final List<Paragraph> hidden = new ArrayList<>();
    private final List<Recognition> recognitions = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<Quote> production = new ArrayList<>();
    private final List<Quote> portfolio = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private String name = "a.pdf";
    private String heading = "Certifications";

    public static Case of(String... paragraphs) {
        Case made = new Case();
        for (String text : paragraphs) {
            made.visible.add(made.paragraph(text, Visibility.VISIBLE, List.of()));
        }
        return made;
    }

    public Case named(String file) {
        name = file;
        return this;
    }

    public Case headed(String text) {
        heading = text;
        return this;
    }

    Case linked(String text, Link link) {
        visible.add(paragraph(text, Visibility.VISIBLE, List.of(link)));
        return this;
    }

    public Case hidden(String text) {
        hidden.add(paragraph(text, Visibility.TINY, List.of()));
        return this;
    }

    /** A certification that is held, named by these words in that paragraph. */
    public Case certification(String words, int paragraph, RunnerUp... runnersUp) {
        Quote quote = quote(words, paragraph);
        Certification one = new Certification(
                "aws-ml-specialty",
                "aws-ml-specialty",
                "AWS Certified Machine Learning - Specialty",
                Tier.HIGH,
                CredentialKind.EXAM,
                Field.AI,
                Claim.HELD,
                false,
                quote,
                Match.FUZZY,
                0.94,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(quote),
                true);
        recognitions.add(new Recognition(one, Optional.of("AWS ML Specialty"), List.of(runnersUp)));
        return this;
    }

    public Case production(String words, int paragraph) {
        production.add(quote(words, paragraph));
        return this;
    }

    Case portfolio(String words, int paragraph) {
        portfolio.add(quote(words, paragraph));
        return this;
    }

    Case passedOver(String words, int paragraph) {
        passedOver.add(new PassedOver(quote(words, paragraph), "pmp", "PMP", "it is a title"));
        return this;
    }

    public Case flag(String id, Severity severity, String reason, String words, int paragraph) {
        flags.add(new Flag(id, severity, reason, List.of(quote(words, paragraph))));
        return this;
    }

    Case judged(String id, Judgement.Result result, String reason) {
        judgements.add(new Judgement(id, result, reason));
        return this;
    }

    public Sheet sheet() {
        Section section = new Section(SectionKind.CERTIFICATIONS, Set.of(), heading, 0, visible);
        Resume resume = new Resume(1, List.of(section), hidden, "en", List.of());
        Screening screening = new Screening(
                1,
                Role.ENGINEERING,
                new Candidate(Optional.empty(), Optional.empty()),
                Verdict.NEUTRAL,
                recognitions.stream().map(Recognition::certification).toList(),
                new Evidence(portfolio, List.of(), production, List.of(), List.of()),
                flags,
                List.of(),
                List.of());
        Explanation explanation = new Explanation(resume, screening, recognitions, passedOver, judgements);
        SourceFile source = new SourceFile(name, Path.of("a.pdf"), 1, FileKind.PDF, "00ff");
        return new SheetWriter(RUN, "A person decides.").sheet(new ExplainOutcome.Explained(source, explanation));
    }

    /** The text with its marks, as on a terminal. */
    List<String> marked() {
        Sheet sheet = sheet();
        List<MarkedParagraph> all = new ArrayList<>(sheet.sections().get(0).paragraphs());
        all.addAll(sheet.hidden());
        return all.stream()
                .map(paragraph ->
                        TextPage.runs(paragraph).stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }

    /** The whole page of a terminal, without colours. */
    String page() {
        return page(sheet());
    }

    static String page(Sheet sheet) {
        return TextPage.lines(sheet).stream()
                .map(line -> line.stream()
                                .map(Run::text)
                                .collect(Collectors.joining())
                                .stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private Paragraph paragraph(String text, Visibility visibility, List<Link> links) {
        int number = visible.size() + hidden.size() + 1;
        return new Paragraph(number, text, 1, Place.BODY, 0, 10, false, false, Optional.empty(), visibility, links);
    }

    private static Quote quote(String words, int paragraph) {
        return new Quote(words, 1, paragraph, SectionKind.CERTIFICATIONS.label());
    }
}
