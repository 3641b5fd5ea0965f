package io.certsift.cli;

import io.certsift.model.ScanReport;
import io.certsift.report.ReportException;
import io.certsift.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes reports again and again. One that another program keeps open goes to the next best name until its own is free; then the
 * stand-in is removed.
 */
final class ReportShelf {
    private static final int LAST_NAME = 9;

    private final List<Path> outputs;
    private final Map<Path, Path> standIns = new HashMap<>();

    /**
     * What came of writing.
     *
     * @param complete whether every report stands somewhere
     */
    record Written(List<Path> files, List<String> problems, boolean complete) {}

    ReportShelf(List<Path> outputs) {
        this.outputs = List.copyOf(outputs);
    }

    /** The names that a report may be written to, its own first: {@code r.xlsx}, {@code r-2.xlsx} … */
    static List<Path> names(Path output) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        List<Path> names = new ArrayList<>(List.of(output));
        for (int number = 2; number <= LAST_NAME; number++) {
            names.add(output.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot)));
        }
        return names;
    }

    Written write(ScanReport report, Reports reports) throws InterruptedException {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        boolean complete = true;
        for (Path output : outputs) {
            try {
                files.addAll(reports.write(report, output));
                removeStandIn(output);
            } catch (ReportException e) {
                stopIfAsked();
                List<Path> elsewhere = writeElsewhere(report, reports, output);
                files.addAll(elsewhere);
                complete &= !elsewhere.isEmpty();
                problems.add(
                        e.getMessage() + (elsewhere.isEmpty() ? "" : "; written to " + elsewhere.get(0) + " instead"));
            }
        }
        return new Written(files, problems, complete);
    }

    /** The same name as the last time, or the first that can be had: not one of somebody else's files. */
    private List<Path> writeElsewhere(ScanReport report, Reports reports, Path output) throws InterruptedException {
        for (Path name : names(output).subList(1, LAST_NAME)) {
            if (Files.exists(name) && !name.equals(standIns.get(output))) {
                continue;
            }
            try {
                List<Path> written = reports.write(report, name);
                standIns.put(output, name);
                return written;
            } catch (ReportException e) {
                stopIfAsked();
            }
        }
        return List.of();
    }

    private void removeStandIn(Path output) {
        Path standIn = standIns.remove(output);
        if (standIn != null) {
            for (Path file : Reports.files(standIn)) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException open) {
                    standIns.put(output, standIn); // the next time
                }
            }
        }
    }

    /** Writing is cut short when the program is asked to stop, which is no problem of the report's. */
    private static void stopIfAsked() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
