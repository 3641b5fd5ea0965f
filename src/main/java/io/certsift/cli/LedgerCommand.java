package io.certsift.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a ledger besides scanning with it. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Tells what a ledger holds, and removes people's data from it.",
        footer = {
            "",
            "Examples:",
            "  certsift ledger show --ledger resumes.ledger",
            "  certsift ledger purge --older-than 180d --ledger resumes.ledger",
            "  certsift ledger forget resumes/a.pdf --ledger resumes.ledger"
        })
final class LedgerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the library before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing; use one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
