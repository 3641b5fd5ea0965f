package io.certsift.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a scan was asked for, checked.
 *
 * @param paths files and folders, as typed
 * @param outputs reports to write, each of a known format
 * @param judging what resumes are read and judged by
 * @param failOn the flags that turn the exit status to 1
 * @param blind the key file, if names and contacts are to be left out of the reports
 * @param threads files worked on at a time
 * @param ledger what remembers earlier scans
 * @param retryFailed whether files are read again that the ledger knows as unreadable
 * @param quiet whether only complaints are printed
 * @param verbose whether every file that was not screened is listed, and a bug shows its stack
 */
record ScanSettings(
        List<String> paths,
        List<Path> outputs,
        JudgingSettings judging,
        FailOn failOn,
        Optional<Path> blind,
        int threads,
        Optional<Path> ledger,
        boolean retryFailed,
        boolean quiet,
        boolean verbose) {
    ScanSettings {
        paths = List.copyOf(paths);
        outputs = List.copyOf(outputs);
    }

    ScanSettings withLedger(Path file) {
        return with(judging, Optional.of(file));
    }

    ScanSettings withDate(LocalDate date) {
        return with(judging.withDate(date), ledger);
    }

    private ScanSettings with(JudgingSettings by, Optional<Path> ledgerFile) {
        return new ScanSettings(paths, outputs, by, failOn, blind, threads, ledgerFile, retryFailed, quiet, verbose);
    }
}
