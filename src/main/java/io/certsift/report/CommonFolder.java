package io.certsift.report;

import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Duplicate;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.ScanReport;
import io.certsift.model.SourceFile;

/**
 * The folder that all files of a report stand in. Said once, it need not be said in each row, where names have to be short to
 * be seen whole.
 *
 * @param prefix of all names, with a slash at its end; empty if there is none
 */
record CommonFolder(String prefix) {

    static CommonFolder of(ScanReport report) {
        if (report.outcomes().isEmpty()) {
            return new CommonFolder("");
        }
        String common = report.outcomes().get(0).file();
        for (ScanOutcome outcome : report.outcomes()) {
            common = common(common, outcome.file());
        }
        return new CommonFolder(common.substring(0, common.lastIndexOf('/') + 1));
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** The report with names as seen from this folder. */
    ScanReport inside(ScanReport report) {
        return prefix.isEmpty()
                ? report
                : new ScanReport(
                        report.run(),
                        report.outcomes().stream().map(this::inside).toList());
    }

    private ScanOutcome inside(ScanOutcome outcome) {
        if (outcome instanceof Screened one) {
            return new Screened(
                    inside(one.source()),
                    one.screening(),
                    one.sameAs().stream().map(this::inside).toList());
        }
        if (outcome instanceof Duplicate copy) {
            return new Duplicate(inside(copy.source()), inside(copy.original()), copy.verdict());
        }
        Unscreened unread = (Unscreened) outcome;
        return new Unscreened(inside(unread.file()), unread.kind(), unread.sha256(), unread.problem());
    }

    private SourceFile inside(SourceFile source) {
        return new SourceFile(inside(source.name()), source.path(), source.size(), source.kind(), source.sha256());
    }

    private String inside(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
