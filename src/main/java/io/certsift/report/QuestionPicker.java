package io.certsift.report;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.Wording;
import io.certsift.model.Certification;
import io.certsift.model.Flag;
import io.certsift.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks what to ask a candidate next: one question for the heaviest flag, and one for what the strongest certification does not
 * prove, or for the next flag where there is none. The words are the wording's; only the names of certifications are filled in.
 */
final class QuestionPicker {
    private static final int MOST = 2;
    private static final int MOST_NAMES = 2;

    private final Wording wording;
    private final Catalog catalog;

    QuestionPicker(Background background) {
        this.wording = background.wording();
        this.catalog = background.catalog();
    }

    /** None for a resume that was not screened. */
    List<String> questions(ReportRow row) {
        if (row.screening().isEmpty()) {
            return List.of();
        }
        List<String> ofFlags = row.flags().stream()
                .flatMap(flag -> ofFlag(flag, row.certifications()).stream())
                .toList();
        Set<String> picked = new LinkedHashSet<>();
        ofFlags.stream().limit(1).forEach(picked::add);
        unproven(row.certifications()).ifPresent(picked::add);
        ofFlags.forEach(picked::add);
        if (picked.isEmpty()) {
            first(wording.questions(Wording.NOBODY), List.of()).ifPresent(picked::add);
        }
        return picked.stream().limit(MOST).toList();
    }

    private Optional<String> ofFlag(Flag flag, List<Certification> certifications) {
        List<String> names = certifications.stream()
                .filter(one -> flag.evidence().stream().anyMatch(quote -> isFrom(quote, one)))
                .map(Certification::name)
                .distinct()
                .toList();
        return first(wording.flag(flag.id()).questions(), names);
    }

    private static boolean isFrom(Quote quote, Certification one) {
        return quote.equals(one.quote()) || one.places().contains(quote);
    }

    /** About the strongest of the rated certifications that are held for sure. */
    private Optional<String> unproven(List<Certification> certifications) {
        return certifications.stream()
                .filter(one -> one.held() && one.rated() && !one.ambiguous())
                .min(Comparator.comparing(Certification::tier))
                .flatMap(one -> first(about(one), List.of(one.name())));
    }

    private List<String> about(Certification one) {
        List<String> keys =
                new ArrayList<>(List.of(one.entry(), one.id(), one.tier().label()));
        catalog.entry(one.entry()).ifPresent(entry -> keys.add(1, entry.reportedId()));
        return keys.stream()
                .map(wording::questions)
                .filter(questions -> !questions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<String> first(List<String> questions, List<String> names) {
        return questions.stream()
                .filter(question -> !question.contains(Wording.NAMES) || !names.isEmpty())
                .findFirst()
                .map(question -> question.replace(Wording.NAMES, listed(names)));
    }

    /** "A and B", "A, B and 3 more". */
    private static String listed(List<String> names) {
        if (names.size() <= MOST_NAMES) {
            return String.join(" and ", names);
        }
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + " and "
                + (names.size() - MOST_NAMES) + " more";
    }
}
