package io.certsift.recognise;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.Certification;
import io.certsift.model.Paragraph;
import io.certsift.model.PassedOver;
import io.certsift.model.Quote;
import io.certsift.model.Recognition;
import io.certsift.model.Resume;
import io.certsift.model.RunnerUp;
import io.certsift.model.Section;
import io.certsift.recognise.Decision.Loser;
import io.certsift.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the certifications of a resume and tells of each how it was told and what it was nearly taken for. It asks the recogniser
 * itself, so that what it explains is what a report says. For one resume.
 */
public final class RecognitionExplainer {
    /** Names told beside the one that was chosen. */
    private static final int MOST_RUNNERS_UP = 3;
    /** Names told that count for nothing. */
    private static final int MOST_PASSED_OVER = 50;

    private static final String NOT_CLAIMED =
            "it is named, and nothing there makes it a certification of the candidate's";

    private final Catalog catalog;
    private final NearNames nearNames;
    private final WordReader reader;
    private final Recogniser recogniser;
    private final Map<String, List<Decision>> byText = new HashMap<>();
    private final Map<Name, Decision> byName = new HashMap<>();

    /** Words that name an entry. */
    private record Name(String entry, String text) {}

    public RecognitionExplainer(Knowledge knowledge) {
        this.catalog = knowledge.catalog();
        this.nearNames = new NearNames(knowledge);
        this.reader = new WordReader(
                knowledge.lexicons().words(), new Seams(knowledge.lexicons().months()));
        this.recogniser = new Recogniser(knowledge, Optional.of(this::hear));
    }

    /** What was found, and what was passed over. */
    public record Account(List<Recognition> recognitions, List<PassedOver> passedOver) {
        public Account {
            recognitions = List.copyOf(recognitions);
            passedOver = List.copyOf(passedOver);
        }
    }

    public Account explain(Resume resume, LocalDate asOf) {
        List<Certification> found = recogniser.recognise(resume, asOf);
        return new Account(found.stream().map(this::recognition).toList(), passedOver(resume, found));
    }

    private Recognition recognition(Certification one) {
        Optional<Decision> decision = one.places().stream()
                .flatMap(place -> Optional.ofNullable(byName.get(new Name(one.entry(), place.text()))).stream())
                .findFirst();
        Set<String> words = new LinkedHashSet<>(WordReader.significant(reader.read(name(one))));
        Map<String, RunnerUp> runnersUp = new LinkedHashMap<>();
        decision.ifPresent(made -> made.losers()
                .forEach(loser -> add(
                        runnersUp,
                        one,
                        loser.entry(),
                        NearNames.similarity(words, words(loser, made.text())),
                        loser.reason())));
        for (NearNames.Near near : nearNames.near(words)) {
            add(runnersUp, one, near.entry(), near.similarity(), reason(near));
        }
        return new Recognition(
                one,
                decision.flatMap(Decision::spelling),
                runnersUp.values().stream()
                        .sorted(Comparator.comparingDouble(RunnerUp::similarity).reversed())
                        .limit(MOST_RUNNERS_UP)
                        .toList());
    }

    private static String reason(NearNames.Near near) {
        if (near.missing().isEmpty()) {
            return "another name has more of the words";
        }
        String missing = "not written there: " + String.join(", ", near.missing());
        return near.spelling().equals(near.entry().name()) ? missing : "as \"" + near.spelling() + "\"; " + missing;
    }

    private Set<String> words(Loser loser, String text) {
        return new LinkedHashSet<>(
                WordReader.significant(reader.read(loser.words().of(text))));
    }

    private static String name(Certification one) {
        return one.places().isEmpty() ? one.quote().text() : one.places().get(0).text();
    }

    /** An item that goes over several lines is read as one text: what was decided is known by the name, not by the paragraph. */
    private void hear(Decision made) {
        byText.computeIfAbsent(made.text(), text -> new ArrayList<>()).add(made);
        made.mention()
                .ifPresent(mention -> byName.putIfAbsent(
                        new Name(mention.entry().id(), mention.span().of(made.text())), made));
    }

    private void add(
            Map<String, RunnerUp> runnersUp, Certification one, CatalogEntry entry, double similarity, String reason) {
        if (!entry.id().equals(one.entry())) {
            CatalogEntry reported = catalog.reported(entry);
            runnersUp.putIfAbsent(
                    entry.id(),
                    new RunnerUp(
                            reported.id(),
                            entry.name(),
                            reported.tier(),
                            Math.round(similarity * 100) / 100.0,
                            reason));
        }
    }

    /** Names that stand in the text, and are not said to be anybody's certification or lost to nothing. */
    private List<PassedOver> passedOver(Resume resume, List<Certification> found) {
        Set<Named> taken = found.stream()
                .flatMap(one ->
                        one.places().stream().map(place -> new Named(one.entry(), place.paragraph(), place.text())))
                .collect(Collectors.toSet());
        List<PassedOver> over = new ArrayList<>();
        for (Section section : resume.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                byText.getOrDefault(paragraph.text(), List.of()).stream()
                        .flatMap(made -> passedOver(made, section, paragraph, taken).stream())
                        .forEach(over::add);
            }
        }
        return over.stream().distinct().limit(MOST_PASSED_OVER).toList();
    }

    private Optional<PassedOver> passedOver(Decision made, Section section, Paragraph paragraph, Set<Named> taken) {
        if (made.mention().isEmpty()) {
            return made.losers().stream()
                    .findFirst()
                    .map(loser -> passedOver(loser.entry(), loser.words(), loser.reason(), section, paragraph));
        }
        Mention mention = made.mention().get();
        Named name = new Named(
                mention.entry().id(), paragraph.number(), mention.span().of(paragraph.text()));
        return taken.contains(name)
                ? Optional.empty()
                : Optional.of(passedOver(mention.entry(), mention.span(), NOT_CLAIMED, section, paragraph));
    }

    private PassedOver passedOver(CatalogEntry entry, Span words, String reason, Section section, Paragraph paragraph) {
        Quote quote = new Quote(
                words.of(paragraph.text()),
                paragraph.page(),
                paragraph.number(),
                section.kind().label());
        return new PassedOver(quote, entry.reportedId(), entry.name(), reason);
    }

    /** A name of an entry at one place. */
    private record Named(String entry, int paragraph, String text) {}
}
