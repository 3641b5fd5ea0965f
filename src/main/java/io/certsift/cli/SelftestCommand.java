package io.certsift.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code certsift selftest}: what the program promises, tried on the user's own resumes. */
@Command(
        name = "selftest",
        description = "Tries on resumes of your own what certsift promises.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SelftestCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to test: fairness");
    }
}
