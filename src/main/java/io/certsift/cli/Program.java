package io.certsift.cli;

import io.certsift.config.ConfigException;
import io.certsift.ingest.MissingPathsException;
import io.certsift.report.ReportException;
import io.certsift.state.LedgerException;
import io.certsift.watch.Pace;
import io.certsift.worker.WorkerException;
import java.time.Clock;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program with its streams and its clock: arguments in, exit status out. */
final class Program {
    private final Wiring wiring;
    private final Clock clock;
    private final Terminal terminal;
    private final Pace pace;

    Program(Wiring wiring, Clock clock, Terminal terminal) {
        this(wiring, clock, terminal, Pace.STANDARD);
    }

    /** One that watches at another pace. */
    Program(Wiring wiring, Clock clock, Terminal terminal, Pace pace) {
        this.pace = pace;
        this.wiring = wiring;
        this.clock = clock;
        this.terminal = terminal;
    }

    /** As started from a shell. */
    static Program standard() {
        return new Program(new StandardWiring(), Clock.systemDefaultZone(), Terminal.standard());
    }

    int run(String... arguments) {
        int status = commandLine().execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    CommandLine commandLine() {
        return new CommandLine(new CertsiftCommand())
                .addSubcommand(new ScanCommand(wiring, clock, terminal))
                .addSubcommand(watch())
                .addSubcommand(new CommandLine(new LedgerCommand())
                        .addSubcommand(new LedgerShowCommand(terminal))
                        .addSubcommand(new LedgerPurgeCommand(clock, terminal))
                        .addSubcommand(new LedgerForgetCommand(terminal)))
                .addSubcommand(new ExplainCommand(wiring, clock, terminal))
                .addSubcommand(new EvaluateCommand(wiring, terminal))
                .addSubcommand(new LimitsCommand(terminal))
                .addSubcommand(new CommandLine(new CatalogCommand()).addSubcommand(new CatalogCheckCommand(clock)))
                .addSubcommand(new CommandLine(new SelftestCommand())
                        .addSubcommand(new FairnessCommand(wiring, clock, terminal)))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    /** A scan's options without the one that makes no sense for what never ends. */
    private CommandLine watch() {
        CommandLine watch = new CommandLine(new WatchCommand(wiring, clock, terminal, pace));
        watch.getCommandSpec().remove(watch.getCommandSpec().findOption("--fail-on"));
        return watch;
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        terminal.complain("certsift: " + e.getMessage());
        terminal.complain("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE.status();
    }

    /** The one place where exceptions become exit statuses. */
    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof ConfigException refused) {
            refused.problems().forEach(problem -> terminal.complain("certsift: " + problem));
            return ExitCode.WRONG_USAGE.status();
        }
        if (e instanceof MissingPathsException) {
            terminal.complain("certsift: " + e.getMessage() + "; check the path");
            return ExitCode.WRONG_USAGE.status();
        }
        if (e instanceof UsageException wrong) {
            wrong.problems().forEach(problem -> terminal.complain("certsift: " + problem));
            return ExitCode.WRONG_USAGE.status();
        }
        if (e instanceof LedgerException) {
            terminal.complain("certsift: " + e.getMessage());
            return ExitCode.WRONG_USAGE.status();
        }
        if (e instanceof ReportException) {
            terminal.complain("certsift: " + e.getMessage());
            return ExitCode.NOT_WRITTEN.status();
        }
        if (e instanceof InterruptedException) {
            terminal.complain("certsift: interrupted; no report was written");
            return ExitCode.INTERRUPTED.status();
        }
        if (e instanceof WorkerException) {
            terminal.complain("certsift: " + e.getMessage());
            return ExitCode.BUG.status();
        }
        terminal.complain(
                "certsift: a fault of the program's own: " + e + "; please report it, with what --verbose prints");
        if (command.getParseResult().matchedOptionValue("--verbose", false)) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.BUG.status();
    }
}
