package io.certsift.cli;

import io.certsift.model.Limit;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists what a single file may cost. */
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists what a single file may cost. 'scan --limit NAME=VALUE' sets a limit otherwise.",
            "",
            "What was read before a limit is kept, and the report says that the file was only partly read."
        })
final class LimitsCommand implements Runnable {
    private final Terminal terminal;

    LimitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        int name = Arrays.stream(Limit.values())
                .mapToInt(limit -> limit.label().length())
                .max()
                .orElse(0);
        for (Limit limit : Limit.values()) {
            terminal.say(String.format(
                    Locale.ROOT,
                    "%-" + name + "s  %9d %-10s  %s",
                    limit.label(),
                    limit.standard(),
                    limit.unit(),
                    limit.meaning()));
        }
    }
}
