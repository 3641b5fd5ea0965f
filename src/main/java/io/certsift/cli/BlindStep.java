package io.certsift.cli;

import io.certsift.blind.Blinded;
import io.certsift.blind.Blinder;
import io.certsift.model.BlindKey;
import io.certsift.model.ScanReport;
import io.certsift.report.KeyFile;
import io.certsift.report.ReportException;
import java.util.List;
import java.util.Optional;

/** Leaves names and contacts out of a report, if that is asked for, and keeps the key. */
final class BlindStep {
    private final Optional<KeyFile> keyFile;
    private List<BlindKey> known;

    private BlindStep(Optional<KeyFile> keyFile, List<BlindKey> known) {
        this.keyFile = keyFile;
        this.known = known;
    }

    /**
     * Reads the keys that are there already.
     *
     * @throws ReportException if there is a key file that cannot be read
     */
    static BlindStep of(ScanSettings settings) throws ReportException {
        Optional<KeyFile> keyFile = settings.blind().map(KeyFile::new);
        return new BlindStep(keyFile, keyFile.isPresent() ? keyFile.get().read() : List.of());
    }

    ScanReport blind(ScanReport report, Blinder blinder) throws ReportException {
        if (keyFile.isEmpty()) {
            return report;
        }
        Blinded blinded = blinder.blind(report, known);
        // Before the reports: without the key nobody could tell whose they are.
        keyFile.get().write(blinded.keys());
        known = blinded.keys();
        return blinded.report();
    }
}
