package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.state.LedgerException;
import io.certsift.state.Retention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes all that a ledger holds of some resumes. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Removes for good all that a ledger holds of the given resumes, and of copies of them under other names. The"
                        + " files need not be there any more; those that are will be read again by the next scan.")
final class LedgerForgetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Resume files, as they lie or lay on the disk.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    LedgerForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerException, UsageException {
        List<Path> paths = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String typed : files) {
            TypedPath.of(typed)
                    .ifPresentOrElse(
                            path -> paths.add(real(path.path())),
                            () -> unknown.add(typed + ": there can be no such file; check the path"));
        }
        if (!unknown.isEmpty()) {
            throw new UsageException(unknown);
        }
        try (Retention retention = ledger.open()) {
            boolean allKnown = true;
            for (Path path : paths) {
                Retention.Removed removed = retention.forget(path);
                RemovedLines.of(removed).forEach(terminal::say);
                if (removed.files().isEmpty()) {
                    terminal.complain("certsift: " + path + ": the ledger does not know this file");
                    allKnown = false;
                }
            }
            return (allKnown ? ExitCode.DONE : ExitCode.WRONG_USAGE).status();
        }
    }

    /** As the ledger knows it: with the links of its folder resolved, or its own if it is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException gone) {
            Path folder = absolute.getParent();
            try {
                return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
            } catch (IOException folderGone) {
                return absolute;
            }
        }
    }
}
