package io.certsift.explain;

import io.certsift.explain.Entry.Line;
import io.certsift.model.Evidence;
import io.certsift.model.Explanation;
import io.certsift.model.Flag;
import io.certsift.model.Judgement;
import io.certsift.model.Judgement.Result;
import io.certsift.model.PassedOver;
import io.certsift.model.Quote;
import io.certsift.model.Recognition;
import io.certsift.model.RunInfo;
import java.util.ArrayList;
import java.util.List;

/** Numbers the findings of one explanation, marks them in its text and puts them into entries. For one use. */
final class Findings {
    /** Of a quoted sentence, in a list; the text beside it has all of it. */
    private static final int MOST_CHARACTERS = 160;

    private final Explanation explanation;
    private final CertificationEntries certifications;
    private final Marker marker;

    Findings(Explanation explanation, RunInfo run) {
        this.explanation = explanation;
        this.certifications = new CertificationEntries(run.asOf());
        this.marker = new Marker(explanation.resume());
    }

    Marker marker() {
        return marker;
    }

    /** All groups; marks the text on the way, and flags last, since they rest on what the others mark. */
    List<EntryGroup> groups() {
        markCertifications();
        markPassedOver();
        EntryGroup evidence = evidence();
        markFlags();
        List<EntryGroup> groups = new ArrayList<>();
        groups.add(flags());
        groups.add(certifications());
        groups.add(evidence);
        groups.add(passedOver());
        groups.add(notRead());
        groups.add(judgements(Result.UNDECIDED, "Rules that could not be judged", "What was missing to judge them."));
        groups.add(judgements(Result.NOT_MET, "Rules that did not fire", "And what decided."));
        groups.add(judgements(Result.OFF, "Rules switched off", ""));
        groups.removeIf(group -> group.entries().isEmpty() && group.remark().isEmpty());
        return groups;
    }

    private void markCertifications() {
        int number = 0;
        for (Recognition one : explanation.recognitions()) {
            String label = "C" + ++number;
            List<Quote> places = one.certification().places();
            (places.isEmpty() ? List.of(one.certification().quote()) : places)
                    .forEach(place ->
                            marker.mark(label, Ink.of(one.certification().tier()), place));
        }
    }

    private void markPassedOver() {
        int number = 0;
        for (PassedOver one : explanation.passedOver()) {
            marker.mark("N" + ++number, Ink.PASSED, one.quote());
        }
    }

    private void markFlags() {
        int number = 0;
        for (Flag flag : explanation.screening().flags()) {
            String label = "F" + ++number;
            flag.evidence().forEach(quote -> marker.label(label, Ink.of(flag.severity()), quote));
        }
    }

    private EntryGroup flags() {
        List<Entry> entries = new ArrayList<>();
        for (Flag flag : explanation.screening().flags()) {
            String label = "F" + (entries.size() + 1);
            entries.add(new Entry(
                    label,
                    marker.placed(label),
                    flag.id(),
                    List.of(new Badge(flag.severity().label(), Ink.of(flag.severity()))),
                    List.of(new Line("because", flag.reason()))));
        }
        return new EntryGroup("Flags", entries.isEmpty() ? "No rule fired." : "", entries);
    }

    private EntryGroup certifications() {
        List<Entry> entries = new ArrayList<>();
        for (Recognition one : explanation.recognitions()) {
            String label = "C" + (entries.size() + 1);
            entries.add(certifications.entry(label, marker.placed(label), one));
        }
        return new EntryGroup("Certifications", entries.isEmpty() ? "None was found." : "", entries);
    }

    private EntryGroup evidence() {
        Evidence evidence = explanation.screening().evidence();
        List<Entry> entries = new ArrayList<>();
        evidence(entries, "portfolio", evidence.portfolio());
        evidence(entries, "publications", evidence.publications());
        evidence(entries, "production", evidence.production());
        evidence(entries, "references", evidence.references());
        evidence(entries, "education", evidence.education());
        return new EntryGroup("Evidence", entries.isEmpty() ? "None was found." : "", entries);
    }

    private void evidence(List<Entry> entries, String kind, List<Quote> quotes) {
        for (Quote quote : quotes) {
            String label = "E" + (entries.size() + 1);
            marker.mark(label, Ink.EVIDENCE, quote);
            entries.add(new Entry(
                    label,
                    marker.placed(label),
                    brief(quote.text()),
                    List.of(new Badge(kind, Ink.EVIDENCE)),
                    List.of(new Line("stands", CertificationEntries.where(quote)))));
        }
    }

    private EntryGroup passedOver() {
        List<Entry> entries = new ArrayList<>();
        for (PassedOver one : explanation.passedOver()) {
            String label = "N" + (entries.size() + 1);
            entries.add(new Entry(
                    label,
                    marker.placed(label),
                    brief(one.quote().text()),
                    List.of(new Badge("not counted", Ink.PASSED)),
                    List.of(
                            new Line("could be", one.name() + " (" + one.id() + ")"),
                            new Line("is not", one.reason()),
                            new Line("stands", CertificationEntries.where(one.quote())))));
        }
        return new EntryGroup("Names that are no certification here", "", entries);
    }

    private EntryGroup notRead() {
        List<String> gaps = new ArrayList<>(explanation.resume().gaps());
        if (!marker.complete()) {
            gaps.add("the text has more findings than can be marked; the lists have them all");
        }
        return new EntryGroup(
                "Not read",
                "",
                gaps.stream()
                        .map(gap -> new Entry("", false, gap, List.of(), List.of()))
                        .toList());
    }

    private EntryGroup judgements(Result result, String title, String remark) {
        List<Entry> entries = explanation.judgements().stream()
                .filter(judgement -> judgement.result() == result)
                .map(Findings::judgement)
                .toList();
        return new EntryGroup(title, entries.isEmpty() ? "" : remark, entries);
    }

    private static Entry judgement(Judgement judgement) {
        return new Entry("", false, judgement.id(), List.of(), List.of(new Line("because", judgement.reason())));
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST_CHARACTERS) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return line.substring(0, end) + "…";
    }
}
