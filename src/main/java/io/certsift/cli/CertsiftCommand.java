package io.certsift.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; all work is done by its commands. */
@Command(
        name = "certsift",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Tells which AI certifications on resumes are signal and which are noise, and who has the work to show.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:done, and a flag of --fail-on fired, or a selftest found a difference",
            "2:wrong usage, catalog or policy; nothing was scanned",
            "3:done, but some files could not be screened",
            "4:an output could not be written",
            "70:a fault of the program's own",
            "130:interrupted"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  certsift scan resumes -o report.xlsx",
            "  certsift scan resumes -o report.csv --role research --fail-on noise",
            "  certsift scan --help"
        })
final class CertsiftCommand implements Runnable {
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
