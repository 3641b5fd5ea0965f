package io.certsift.report;

import io.certsift.knowledge.Wording;
import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.ScanReport;
import io.certsift.model.Undecided;
import java.util.List;
import java.util.stream.Stream;

/** The sheet with one row per flag, and per rule that could not be judged. */
final class FlagSheet {
    private final Wording wording;
    private final int fileWidth;

    FlagSheet(Wording wording, int fileWidth) {
        this.fileWidth = fileWidth;
        this.wording = wording;
    }

    SheetLayout<Finding> layout() {
        return new SheetLayout<>(
                "Flags",
                List.of(
                        SheetColumn.name(Finding::resume),
                        SheetColumn.file(fileWidth, Finding::resume),
                        SheetColumn.words(
                                "flag",
                                "Flag",
                                32,
                                row -> wording.flag(row.rule()).title()),
                        SheetColumn.of("severity", "Severity", 12, Finding::severity)
                                .explained("red and noise speak against the certifications, good speaks for the resume,"
                                        + " note does neither; undecided rules could not be judged."),
                        SheetColumn.words("reason", "Reason", 50, Finding::reason)
                                .explained("For an undecided rule, what could not be judged."),
                        SheetColumn.<Finding>lines("evidence", "Text it rests on", 66, Finding::texts),
                        SheetColumn.of("page", "Page", 8, Finding::pages)
                                .explained("Pages of a PDF that the texts stand on; a Word file has no fixed pages."),
                        SheetColumn.words("rule", "Id", 28, Finding::rule)
                                .explained("The name of the rule in policies and in the other formats.")),
                1,
                1);
    }

    static Stream<Finding> rows(ScanReport report) {
        return ReportRow.all(report)
                .flatMap(row -> Stream.concat(
                        row.flags().stream().map(flag -> Finding.of(row, flag)),
                        row.undecided().stream().map(rule -> Finding.of(row, rule))));
    }

    /** A rule that fired for a file, or could not be judged. */
    record Finding(ReportRow resume, String rule, Value severity, String reason, List<Quote> evidence) {
        static Finding of(ReportRow resume, Flag flag) {
            return new Finding(resume, flag.id(), Tone.of(flag.severity()), flag.reason(), flag.evidence());
        }

        static Finding of(ReportRow resume, Undecided rule) {
            return new Finding(resume, rule.id(), new Value.Toned("undecided", Tone.ABSENT), rule.reason(), List.of());
        }

        List<String> texts() {
            return evidence.stream().map(Quote::text).distinct().toList();
        }

        /** A number where it is one page. */
        Value pages() {
            List<Integer> pages = evidence.stream()
                    .map(Quote::page)
                    .filter(page -> page > 0)
                    .distinct()
                    .sorted()
                    .toList();
            return pages.size() == 1
                    ? new Value.Count(pages.get(0))
                    : new Value.Words(String.join(
                            ", ", pages.stream().map(String::valueOf).toList()));
        }
    }
}
