package io.certsift.cli;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Certification;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Visibility;
import io.certsift.recognise.Recogniser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs the {@code matches} and {@code rejects} lines of catalog entries through the recogniser, each as the only line of a
 * certifications section. What the line claims does not matter.
 */
final class LineCheck {
    private final Knowledge knowledge;
    private final Recogniser recogniser;
    private final LocalDate asOf;

    /** @param asOf the date by which dates in the lines are past or future */
    LineCheck(Knowledge knowledge, LocalDate asOf) {
        this.knowledge = knowledge;
        this.recogniser = new Recogniser(knowledge);
        this.asOf = asOf;
    }

    /**
     * A line that is not recognised as its entry says.
     *
     * @param id the entry
     * @param line as it stands in the entry
     * @param message what happened instead, and what to do
     */
    record Mismatch(String id, String line, String message) {}

    /** The lines that are not recognised as their entries say; none if all is well. */
    List<Mismatch> mismatches() {
        List<Mismatch> found = new ArrayList<>();
        for (CatalogEntry entry : knowledge.catalog().entries()) {
            entry.matches().forEach(line -> missed(entry, line).ifPresent(found::add));
            entry.rejects().forEach(line -> mistaken(entry, line).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Mismatch> missed(CatalogEntry entry, String line) {
        List<Certification> found = recognised(line);
        if (found.stream().anyMatch(one -> is(one, entry))) {
            return Optional.empty();
        }
        String taken = found.stream().map(Certification::entry).distinct().collect(Collectors.joining(", "));
        return Optional.of(new Mismatch(
                entry.id(),
                line,
                "'" + line + "' must be recognised as " + entry.id() + ", and is taken for "
                        + (taken.isEmpty() ? "nothing" : taken)
                        + ": add the name to 'aliases', or mend the line"));
    }

    private Optional<Mismatch> mistaken(CatalogEntry entry, String line) {
        return recognised(line).stream()
                .filter(one -> is(one, entry))
                .findFirst()
                .map(one -> new Mismatch(
                        entry.id(),
                        line,
                        "'" + line + "' must not be recognised as " + entry.id() + ", and is by '"
                                + one.quote().text()
                                + "': make the names longer, or tell them apart by 'near'"));
    }

    private static boolean is(Certification one, CatalogEntry entry) {
        return one.entry().equals(entry.id()) || one.id().equals(entry.id());
    }

    private List<Certification> recognised(String line) {
        Paragraph paragraph = new Paragraph(
                1, line, 0, Place.BODY, 0, 0, false, true, Optional.empty(), Visibility.VISIBLE, List.of());
        Section section = new Section(
                SectionKind.CERTIFICATIONS, Set.of(), SectionKind.CERTIFICATIONS.label(), 0, List.of(paragraph));
        return recogniser.recognise(new Resume(0, List.of(section), List.of(), "en", List.of()), asOf);
    }
}
