package io.certsift.explain;

import io.certsift.explain.Sheet.Fact;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.ExplainOutcome.Explained;
import io.certsift.model.ExplainOutcome.NotRead;
import io.certsift.model.Explanation;
import io.certsift.model.FileKind;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Screening;
import io.certsift.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is to be said about a file. Thread-safe. */
public final class SheetWriter {
    private final RunInfo run;
    private final String caveat;

    /** @param caveat what has to be said wherever verdicts are shown */
    public SheetWriter(RunInfo run, String caveat) {
        this.run = run;
        this.caveat = caveat;
    }

    public Sheet sheet(ExplainOutcome outcome) {
        return outcome instanceof Explained explained ? read(explained) : unread(((NotRead) outcome).outcome());
    }

    private Sheet read(Explained explained) {
        Explanation explanation = explained.explanation();
        Screening screening = explanation.screening();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("format", explained.source().kind().description()));
        if (screening.pages() > 0) {
            facts.add(new Fact("pages", Integer.toString(screening.pages())));
        }
        facts.add(new Fact("language", language(explanation.resume().language())));
        facts.add(new Fact("screened for", screening.role().label()));
        facts.addAll(runFacts());
        facts.add(new Fact("SHA-256", explained.source().sha256()));
        Findings findings = new Findings(explanation, run);
        List<EntryGroup> groups = findings.groups();
        return new Sheet(
                explained.source().name(),
                facts,
                new Badge(screening.verdict().label(), Ink.of(screening.verdict())),
                meaning(screening.verdict()),
                caveat,
                findings.marker().sections(),
                findings.marker().hidden(),
                groups);
    }

    private Sheet unread(Unscreened outcome) {
        List<Fact> facts = new ArrayList<>();
        outcome.kind().map(FileKind::description).ifPresent(kind -> facts.add(new Fact("format", kind)));
        facts.add(new Fact("state", outcome.status().label()));
        facts.addAll(runFacts());
        outcome.sha256().ifPresent(digest -> facts.add(new Fact("SHA-256", digest)));
        return new Sheet(
                outcome.file(),
                facts,
                new Badge(Verdict.UNSCREENED.label(), Ink.of(Verdict.UNSCREENED)),
                "This file could not be screened (" + outcome.status().label() + "): "
                        + outcome.problem().message() + ".",
                caveat,
                List.of(),
                List.of(),
                List.of());
    }

    private List<Fact> runFacts() {
        return List.of(new Fact("as of", run.asOf().toString()), new Fact("knowledge", run.knowledge()));
    }

    private static String language(String code) {
        return switch (code) {
            case "und" -> "not told";
            case "mis" -> "one that is not known";
            default -> code;
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case RED_FLAG -> "At least one red flag: ask before you go on.";
            case NOISE -> "No red flag, but at least one noise flag: the certifications add little, look at the rest.";
            case SIGNAL -> "Neither red nor noise flags, and at least one good one.";
            case NEUTRAL -> "Nothing that counts for or against.";
            case UNSCREENED -> "The file could not be read.";
        };
    }
}
