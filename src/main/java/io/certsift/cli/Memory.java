package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.model.Limit;
import io.certsift.pipeline.Inspector;
import io.certsift.pipeline.Keeper;
import io.certsift.state.Basis;
import io.certsift.state.Ledger;
import io.certsift.state.LedgerException;
import io.certsift.state.RememberingInspector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What remembers earlier scans, if anything does. */
final class Memory implements AutoCloseable {
    private final Inspector inspector;
    private final Optional<Ledger> ledger;

    private Memory(Inspector inspector, Optional<Ledger> ledger) {
        this.inspector = inspector;
        this.ledger = ledger;
    }

    /** Opens the ledger that is asked for, and lays it over {@code origin}. */
    static Memory of(ScanSettings settings, Keeper origin, Clock clock, Consumer<String> notices)
            throws LedgerException {
        if (settings.ledger().isEmpty()) {
            return none(origin);
        }
        Groundwork groundwork = new Groundwork();
        Basis basis = groundwork.basis(settings);
        Ledger ledger = Ledger.open(
                settings.ledger().get(), basis, () -> groundwork.basis(settings).equals(basis), clock, notices);
        Inspector remembering = new RememberingInspector(
                ledger, origin, clock, settings.judging().limits().of(Limit.FILE_SIZE), settings.retryFailed());
        return new Memory(remembering, Optional.of(ledger));
    }

    Inspector inspector() {
        return inspector;
    }

    /** No earlier scans are known. */
    static Memory none(Inspector origin) {
        return new Memory(origin, Optional.empty());
    }

    /** Of files that must not be read for now, what is remembered stands. */
    void hold(Predicate<Path> files) {
        if (inspector instanceof RememberingInspector remembering) {
            remembering.hold(files);
        }
    }

    /** Whether there is anything to tell of a file without reading it. */
    boolean knows(Path file) {
        return inspector instanceof RememberingInspector remembering && remembering.knows(file);
    }

    /** All files below {@code paths}, as typed, have been inspected. */
    void scanned(List<String> paths) {
        if (inspector instanceof RememberingInspector remembering) {
            remembering.finish(paths.stream().flatMap(Memory::real).toList());
        }
    }

    private static Stream<Path> real(String typed) {
        try {
            Optional<TypedPath> path = TypedPath.of(typed);
            return path.isEmpty() ? Stream.of() : Stream.of(path.get().path().toRealPath());
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    @Override
    public void close() {
        ledger.ifPresent(Ledger::close);
    }
}
