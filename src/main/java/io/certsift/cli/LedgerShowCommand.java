package io.certsift.cli;

import io.certsift.state.LedgerException;
import io.certsift.state.Retention;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what a ledger holds. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells how much a ledger remembers.")
final class LedgerShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    LedgerShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerException, UsageException {
        try (Retention retention = ledger.open()) {
            Retention.Counts counts = retention.counts();
            terminal.say("Written by:      " + counts.program());
            terminal.say("Files:           " + counts.files());
            terminal.say("Contents:        " + counts.contents());
            terminal.say("  with text:     " + counts.texts());
            terminal.say("  not readable:  " + counts.failed());
            terminal.say("Judgements:      " + counts.judged());
        }
        return ExitCode.DONE.status();
    }
}
