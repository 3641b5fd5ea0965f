package io.certsift.cli;

import io.certsift.model.Limits;
import io.certsift.model.Role;
import io.certsift.worker.WorkerSetup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What resumes are read and judged by, checked.
 *
 * @param catalog the user's own catalog file
 * @param policy the policy file
 * @param role in place of the policy's
 * @param asOf the date that the screening speaks of
 * @param limits what a single file may cost
 */
record JudgingSettings(
        Optional<Path> catalog, Optional<Path> policy, Optional<Role> role, LocalDate asOf, Limits limits) {
    JudgingSettings withDate(LocalDate date) {
        return new JudgingSettings(catalog, policy, role, date, limits);
    }

    /** The same for the process that reads files. */
    WorkerSetup forWorker(int threads) {
        return new WorkerSetup(catalog, policy, role, asOf.toString(), limits, threads);
    }
}
