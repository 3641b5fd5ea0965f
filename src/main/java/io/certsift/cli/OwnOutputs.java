package io.certsift.cli;

import io.certsift.report.Reports;
import io.certsift.state.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the files that this run writes, so that one written into the scanned folder is not scanned the next time. */
final class OwnOutputs implements Predicate<Path> {
    private final Set<Path> files;
    private final Set<Path> names;

    /**
     * @param outputs reports of a known format
     * @param others further files that the run writes
     */
    OwnOutputs(List<Path> outputs, Collection<Path> others) {
        List<Path> all = Stream.concat(
                        outputs.stream().flatMap(output -> Reports.files(output).stream()), others.stream())
                .toList();
        files = all.stream().map(OwnOutputs::real).collect(Collectors.toUnmodifiableSet());
        names = files.stream().map(Path::getFileName).collect(Collectors.toUnmodifiableSet());
    }

    /** Reports, key and ledger. */
    static OwnOutputs of(ScanSettings settings) {
        return new OwnOutputs(
                settings.outputs(),
                Stream.concat(
                                settings.blind().stream(),
                                settings.ledger().stream().flatMap(file -> Ledger.files(file).stream()))
                        .toList());
    }

    @Override
    public boolean test(Path file) {
        return names.contains(file.getFileName()) && files.contains(real(file));
    }

    /** Of the folder only, because the file itself may not be there yet. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException notThere) {
            return absolute;
        }
    }
}
