package io.certsift.cli;

import io.certsift.model.Limits;
import io.certsift.model.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a scan was asked for, checked.
 *
 * @param paths files and folders, as typed
 * @param outputs reports to write, each of a known format
 * @param catalog the user's own catalog file
 * @param policy the policy file
 * @param role in place of the policy's
 * @param asOf the date that the screening speaks of
 * @param failOn the flags that turn the exit status to 1
 * @param blind the key file, if names and contacts are to be left out of the reports
 * @param threads files worked on at a time
 * @param limits what a single file may cost
 * @param ledger what remembers earlier scans
 * @param retryFailed whether files are read again that the ledger knows as unreadable
 * @param quiet whether only complaints are printed
 * @param verbose whether every file that was not screened is listed, and a bug shows its stack
 */
record ScanSettings(
        List<String> paths,
        List<Path> outputs,
        Optional<Path> catalog,
        Optional<Path> policy,
        Optional<Role> role,
        LocalDate asOf,
        FailOn failOn,
        Optional<Path> blind,
        int threads,
        Limits limits,
        Optional<Path> ledger,
        boolean retryFailed,
        boolean quiet,
        boolean verbose) {
    ScanSettings {
        paths = List.copyOf(paths);
        outputs = List.copyOf(outputs);
    }

    ScanSettings withLedger(Path file) {
        return with(asOf, Optional.of(file));
    }

    ScanSettings withDate(LocalDate date) {
        return with(date, ledger);
    }

    private ScanSettings with(LocalDate date, Optional<Path> ledgerFile) {
        return new ScanSettings(
                paths,
                outputs,
                catalog,
                policy,
                role,
                date,
                failOn,
                blind,
                threads,
                limits,
                ledgerFile,
                retryFailed,
                quiet,
                verbose);
    }
}
