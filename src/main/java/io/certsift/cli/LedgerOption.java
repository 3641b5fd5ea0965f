package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.state.LedgerException;
import io.certsift.state.Retention;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names the ledger of a command about ledgers. */
final class LedgerOption {
    @Option(names = "--ledger", paramLabel = "FILE", required = true, description = "The ledger.")
    private String file = "";

    Retention open() throws LedgerException, UsageException {
        TypedPath path = TypedPath.of(file)
                .orElseThrow(() ->
                        new UsageException(List.of("--ledger " + file + ": there is no such ledger; check the path")));
        return Retention.open(path.path());
    }
}
