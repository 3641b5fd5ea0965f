package io.certsift.blind;

import io.certsift.model.BlindKey;
import io.certsift.model.ScanReport;
import java.util.List;

/**
 * A report without names, and the way back.
 *
 * @param report ordered by the ids
 * @param keys of every file of this report and of those known before, ordered by id
 */
public record Blinded(ScanReport report, List<BlindKey> keys) {
    public Blinded {
        keys = List.copyOf(keys);
    }
}
