package io.certsift.worker;

import io.certsift.model.Limits;
import io.certsift.model.Role;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a worker has to know before its first file.
 *
 * @param catalog the user's own catalog file
 * @param policy the policy file
 * @param role in place of the policy's
 * @param asOf the date that the screening speaks of, {@code YYYY-MM-DD}
 * @param limits what a single file may cost
 * @param threads files worked on at a time
 */
public record WorkerSetup(
        Optional<Path> catalog, Optional<Path> policy, Optional<Role> role, String asOf, Limits limits, int threads) {}
