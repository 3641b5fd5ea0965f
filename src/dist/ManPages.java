import io.certsift.cli.Main;
import java.io.File;
import java.io.IOException;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual page of each command, in AsciiDoc, to the folder that is given. Run by the profile dist of pom.xml. */
class ManPages {
    public static void main(String[] arguments) throws IOException {
        CommandLine program = Main.commandLine();
        int status = ManPageGenerator.generateManPage(
                new File(arguments[0]), null, new boolean[0], true, program.getCommandSpec());
        if (status != CommandLine.ExitCode.OK) {
            throw new IOException("no manual pages were written to " + arguments[0]);
        }
    }
}
