package io.certsift.assess;

import io.certsift.assess.Assessor.Assessment;
import io.certsift.knowledge.Policy;
import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Undecided;
import io.certsift.model.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A resume put together section by section, and what the rules say of it. As of 2026-11-22 if nothing else is said. */
final class ResumeOnTrial {
    private final List<Section> sections = new ArrayList<>();
    private final List<Certification> certifications = new ArrayList<>();
    private final List<Paragraph> hidden = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private List<Quote> portfolio = List.of();
    private List<Quote> publications = List.of();
    private List<Quote> production = List.of();
    private String language = "en";
    private Role role = Role.ENGINEERING;
    private Thresholds thresholds = Thresholds.DEFAULT;
    private List<String> mandated = List.of();
    private List<String> stack = List.of();
    private List<String> disabled = List.of();
    private LocalDate asOf = LocalDate.of(2026, 11, 22);
    private int flow;
    private int number;

    static ResumeOnTrial blank() {
        return new ResumeOnTrial();
    }

    /** Experience that names every platform, so that only {@code ones} matter, and then the certifications. */
    static ResumeOnTrial holding(Named... ones) {
        return blank().section(
                        SectionKind.EXPERIENCE, "Analyst", "Worked with AWS, Google Cloud, Azure, Keras, Salesforce")
                .listing(ones);
    }

    ResumeOnTrial section(SectionKind kind, String... paragraphs) {
        List<Paragraph> all = Arrays.stream(paragraphs).map(this::paragraph).toList();
        sections.add(new Section(kind, Set.of(), kind.label(), flow, all));
        return this;
    }

    ResumeOnTrial listing(Named... ones) {
        return section(SectionKind.CERTIFICATIONS, Set.of(), ones);
    }

    /** One paragraph for each of {@code ones}. */
    ResumeOnTrial section(SectionKind kind, Set<SectionKind> also, Named... ones) {
        List<Paragraph> all = new ArrayList<>();
        for (Named one : ones) {
            Paragraph paragraph = paragraph(one.text());
            all.add(paragraph);
            certifications.add(one.at(paragraph.number(), kind.label()));
        }
        sections.add(new Section(kind, also, kind.label(), flow, all));
        return this;
    }

    /** What follows stands in a side column, side cell or text box. */
    ResumeOnTrial aside() {
        flow = 1;
        return this;
    }

    ResumeOnTrial main() {
        flow = 0;
        return this;
    }

    ResumeOnTrial hidden(String text, Named... ones) {
        Paragraph paragraph = paragraph(text, Visibility.TINY);
        hidden.add(paragraph);
        for (Named one : ones) {
            certifications.add(one.at(paragraph.number(), SectionKind.HIDDEN.label()));
        }
        return this;
    }

    ResumeOnTrial portfolio() {
        portfolio = quotes(1, "github.com/ada");
        return this;
    }

    ResumeOnTrial publications() {
        publications = quotes(1, "A paper");
        return this;
    }

    ResumeOnTrial production(int statements) {
        production = quotes(statements, "Deployed a model");
        return this;
    }

    ResumeOnTrial language(String code) {
        language = code;
        return this;
    }

    ResumeOnTrial unread(String gap) {
        gaps.add(gap);
        return this;
    }

    ResumeOnTrial role(Role other) {
        role = other;
        return this;
    }

    ResumeOnTrial thresholds(Thresholds other) {
        thresholds = other;
        return this;
    }

    ResumeOnTrial mandated(String... ids) {
        mandated = List.of(ids);
        return this;
    }

    ResumeOnTrial stack(String... keys) {
        stack = List.of(keys);
        return this;
    }

    ResumeOnTrial disabled(String... ids) {
        disabled = List.of(ids);
        return this;
    }

    ResumeOnTrial asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    Assessment assessed() {
        Policy policy = new Policy("test", thresholds, mandated, stack, Role.ENGINEERING, List.of(), disabled);
        Resume resume = new Resume(1, sections, hidden, language, gaps);
        Evidence evidence = new Evidence(portfolio, publications, production, List.of(), List.of());
        return new Assessor(SmallKnowledge.knowledge(), policy, asOf).assess(resume, certifications, evidence, role);
    }

    /** The severity with which a rule fires, {@code undecided}, or {@code no}. */
    String says(String id) {
        return flag(id).map(flag -> flag.severity().label())
                .orElseGet(() -> undecided().contains(id) ? "undecided" : "no");
    }

    Optional<Flag> flag(String id) {
        return assessed().flags().stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    List<String> flags() {
        return assessed().flags().stream().map(Flag::id).toList();
    }

    List<String> undecided() {
        return assessed().undecided().stream().map(Undecided::id).toList();
    }

    private Paragraph paragraph(String text) {
        return paragraph(text, Visibility.VISIBLE);
    }

    private Paragraph paragraph(String text, Visibility visibility) {
        number++;
        return new Paragraph(
                number, text, 1, Place.BODY, flow, 10, false, false, Optional.empty(), visibility, List.of());
    }

    private static List<Quote> quotes(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Quote(text, 1, 100 + i, SectionKind.EXPERIENCE.label()))
                .toList();
    }
}
