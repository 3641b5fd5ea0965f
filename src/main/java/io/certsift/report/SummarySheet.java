package io.certsift.report;

import io.certsift.knowledge.Wording;
import io.certsift.model.RunInfo;
import io.certsift.model.Severity;
import io.certsift.model.Status;
import io.certsift.model.Tier;
import io.certsift.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that says what came of a run, what was not read, and what it was screened by. */
final class SummarySheet {
    private final SummaryPage page;
    private final Tally tally;
    private final Wording wording;

    SummarySheet(SXSSFWorkbook workbook, Tally tally, Wording wording) {
        this.page = new SummaryPage(workbook, "Summary");
        this.tally = tally;
        this.wording = wording;
    }

    void write(RunInfo run, CommonFolder folder, List<RunFact> facts) {
        page.title("Certifications: signal or noise?");
        page.subtitle(counted(tally.files(), "file") + ", as of " + run.asOf() + ", for the role "
                + run.role().label());
        if (tally.failed() > 0) {
            page.alert(counted(tally.failed(), "file") + " could not be screened. The sheet Not screened says why:"
                    + " read them yourself, before anybody is lost.");
        }
        page.caveat(Reports.CAVEAT);
        verdicts();
        levels();
        flags();
        files();
        page.section("What it was screened by");
        page.fact("As of", run.asOf().toString());
        page.fact("Role", run.role().label());
        if (!folder.prefix().isEmpty()) {
            page.fact("Files are in", folder.prefix());
        }
        facts.forEach(fact -> page.fact(fact.name(), fact.value()));
    }

    private void verdicts() {
        List<Verdict> shown = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.UNSCREENED || tally.of(verdict) > 0)
                .toList();
        int resumes = shown.stream().mapToInt(tally::of).sum();
        List<SummaryPage.Line> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Verdict verdict : shown) {
            int number = tally.of(verdict);
            lines.add(new SummaryPage.Line(
                    verdict.label(), number, new Value.Share(share(number, resumes)), colour(verdict)));
            notes.add(verdict.label() + ": " + Meaning.of(verdict));
        }
        page.block("Verdicts", List.of("Verdict", "Resumes", "Share"), lines, notes);
    }

    private void levels() {
        List<SummaryPage.Line> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            lines.add(new SummaryPage.Line(
                    tier.label(), tally.certifications(tier), new Value.Count(tally.holders(tier)), colour(tier)));
            notes.add(tier.label() + ": " + Meaning.of(tier));
        }
        page.block("Certifications held, by level", List.of("Level", "Certifications", "Resumes"), lines, notes);
    }

    private void flags() {
        page.breakHere();
        int screened = tally.of(Status.SCREENED);
        List<SummaryPage.Line> lines = tally.flags().stream()
                .map(count -> new SummaryPage.Line(
                        count.flag().severity().label() + ": "
                                + wording.flag(count.flag().id()).title(),
                        count.resumes(),
                        new Value.Share(share(count.resumes(), screened)),
                        colour(count.flag().severity())))
                .toList();
        List<String> notes = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            notes.add(severity.label() + ": " + Meaning.of(severity));
        }
        page.block("Flags", List.of("Flag", "Resumes", "Share"), lines, lines.isEmpty() ? List.of() : notes);
    }

    private void files() {
        page.breakHere();
        List<SummaryPage.Line> lines = Arrays.stream(Status.values())
                .filter(status -> tally.of(status) > 0)
                .map(status -> new SummaryPage.Line(
                        status.label(),
                        tally.of(status),
                        new Value.Share(share(tally.of(status), tally.files())),
                        status.failed() ? SummaryPage.RED : SummaryPage.GREY))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(
                tally.failed() == 0
                        ? "Every file was read."
                        : "Nothing is known of the files that are neither screened nor a duplicate.");
        if (tally.undecided() > 0) {
            notes.add(counted(tally.undecided(), "resume")
                    + " with rules that could not be judged: they stand in the sheet Flags as undecided.");
        }
        page.block("What was read", List.of("State", "Files", "Share"), lines, notes);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case RED_FLAG -> SummaryPage.RED;
            case NOISE -> SummaryPage.AMBER;
            case SIGNAL -> SummaryPage.GREEN;
            case NEUTRAL -> SummaryPage.GREY;
            case UNSCREENED -> SummaryPage.DARK;
        };
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case RED -> SummaryPage.RED;
            case NOISE -> SummaryPage.AMBER;
            case NOTE -> SummaryPage.GREY;
            case GOOD -> SummaryPage.GREEN;
        };
    }

    private static String colour(Tier tier) {
        return tier == Tier.OTHER ? SummaryPage.GREY : SummaryPage.BLUE;
    }
}
