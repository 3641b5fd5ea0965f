package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds certificates among courses, studies and awards that are items of their own: a name alone, called a certificate or told to
 * be one by the lines below it (a credential's number, a link to it, "Certified in …"). Those lines tell its date and status.
 * Thread-safe.
 */
final class CalledItems {
    private static final Set<SectionKind> SECTIONS =
            EnumSet.of(SectionKind.COURSES, SectionKind.EDUCATION, SectionKind.AWARDS);

    /** Issuer, date, number and link, each on a line of its own. */
    private static final int MOST_DETAILS = 4;

    private final Findings findings;
    private final ItemReader items;
    private final BareNames names;
    private final PhraseSet<Boolean> proofs;

    CalledItems(Findings findings, ItemReader items, Lexicon claims) {
        this.findings = findings;
        this.items = items;
        this.names = new BareNames(findings.mentions().names(), items);
        this.proofs = PhraseSet.of(claims.list("proofs"));
    }

    /** @param certificate whether it is such a certificate: its name, and what is told of it below */
    record Part(Section section, boolean certificate) {}

    /** The parts of a section in their order, each such certificate one of its own. */
    List<Part> parts(Section section) {
        if (!SECTIONS.contains(section.kind())) {
            return List.of(new Part(section, false));
        }
        List<Part> parts = new ArrayList<>();
        List<Paragraph> paragraphs = section.paragraphs();
        int rest = 0;
        for (int at = 0; at < paragraphs.size(); at++) {
            List<Paragraph> below = below(paragraphs, at);
            if (!below.isEmpty()
                    && named(paragraphs.get(at).text())
                    && (findings.calledCertificate(paragraphs.get(at).text())
                            || below.stream().anyMatch(this::proving))) {
                parts.add(new Part(with(section, paragraphs.subList(rest, at)), false));
                List<Paragraph> item = new ArrayList<>(List.of(paragraphs.get(at)));
                below.stream().filter(line -> !certified(line)).forEach(item::add);
                parts.add(new Part(with(section, item), true));
                at += below.size();
                rest = at + 1;
            }
        }
        parts.add(new Part(with(section, paragraphs.subList(rest, paragraphs.size())), false));
        return parts;
    }

    private static Section with(Section section, List<Paragraph> paragraphs) {
        return new Section(section.kind(), section.also(), section.heading(), section.flow(), paragraphs);
    }

    private boolean named(String text) {
        return names.only(text, findings.mentions().find(text, Surroundings.NONE));
    }

    private List<Paragraph> below(List<Paragraph> paragraphs, int name) {
        Paragraph above = paragraphs.get(name);
        int end = name + 1;
        while (end < paragraphs.size() && end - name <= MOST_DETAILS && detail(above, paragraphs.get(end))) {
            end++;
        }
        return paragraphs.subList(name + 1, end);
    }

    private boolean detail(Paragraph name, Paragraph below) {
        return !findings.mentions().names().anyCredential(below.text())
                && (name.bullet() || !below.bullet())
                && (name.bold() || !below.bold())
                && (items.detail(below.text(), true) || certified(below));
    }

    /** "Certified in machine learning on Azure". */
    private boolean certified(Paragraph paragraph) {
        return findings.calledCertificate(paragraph.text().strip().split("\\s", 2)[0]);
    }

    private boolean proving(Paragraph paragraph) {
        return certified(paragraph)
                || proofs.in(Tokens.of(paragraph.text()))
                || paragraph.links().stream().anyMatch(link -> proofs.in(Tokens.of(link.target())));
    }
}
