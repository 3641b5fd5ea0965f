package io.certsift.recognise;

import io.certsift.knowledge.Knowledge;
import io.certsift.model.Certification;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the certifications of a resume: what each is, what is claimed of it, and since when. Thread-safe. */
public final class Recogniser {
    private final ListedReader listed;
    private final ToldReader told;
    private final CalledItems called;
    private final HiddenReader hidden;

    public Recogniser(Knowledge knowledge) {
        this(knowledge, Optional.empty());
    }

    /** @param listener hears of each decision between names, where somebody wants to know why */
    Recogniser(Knowledge knowledge, Optional<Consumer<Decision>> listener) {
        Findings findings = new Findings(knowledge, listener);
        SkillLists lists = new SkillLists(
                findings, knowledge.lexicons().items(), knowledge.lexicons().evidence());
        ItemReader items =
                new ItemReader(knowledge.lexicons(), lists, findings.mentions(), findings.issuers(), findings.dates());
        UnlistedReader unlisted = new UnlistedReader(knowledge, findings, items, lists);
        this.listed = new ListedReader(
                findings,
                items,
                unlisted,
                lists,
                knowledge.lexicons().items(),
                knowledge.lexicons().claims());
        this.told = new ToldReader(
                findings,
                items,
                unlisted,
                knowledge.lexicons().claims(),
                knowledge.lexicons().titles());
        this.called = new CalledItems(findings, items, knowledge.lexicons().claims());
        this.hidden = new HiddenReader(findings);
    }

    /**
     * Finds the certifications of one resume, each once, in order of their first mention.
     *
     * @param asOf the date by which a stated expiry is past
     */
    public List<Certification> recognise(Resume resume, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        for (Section section : resume.sections()) {
            if (section.kind() == SectionKind.CERTIFICATIONS) {
                found.addAll(listed.read(section, asOf));
            } else if (section.kind() == SectionKind.NAME) {
                found.addAll(listed.readNameLine(section, asOf));
            } else {
                called.parts(section)
                        .forEach(part -> found.addAll(
                                part.certificate() ? listed.read(part.section(), asOf) : told(part.section(), asOf)));
            }
        }
        resume.hidden().forEach(paragraph -> found.addAll(hidden.read(paragraph)));
        return Merger.merge(found);
    }

    private List<Finding> told(Section section, LocalDate asOf) {
        return section.paragraphs().stream()
                .flatMap(paragraph -> told.read(section, paragraph, asOf).stream())
                .toList();
    }
}
