package io.certsift.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code certsift catalog}: what the program knows of certifications. */
@Command(
        name = "catalog",
        description =
                "Lists, shows and checks the certifications that certsift knows, and collects those that it lacks.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CatalogListCommand.class, CatalogShowCommand.class, CatalogHarvestCommand.class})
final class CatalogCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(command, "say what to do with the catalog: list, show, check or harvest");
    }
}
