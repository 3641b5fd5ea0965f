package io.certsift.cli;

import io.certsift.state.LedgerException;
import io.certsift.state.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes what a ledger has held for long. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Removes for good all that a ledger holds of resumes that came before a date. Those that are still in the folder"
                        + " will be read again by the next scan: remove them there first.")
final class LedgerPurgeCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            description =
                    "Resumes that were first read in their present content before this: days (180d), weeks (26w), a period"
                            + " (P6M), or a date (YYYY-MM-DD).")
    private String age = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    LedgerPurgeCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LedgerException, UsageException {
        LocalDate date = date(age, LocalDate.now(clock))
                .orElseThrow(() -> new UsageException(List.of("--older-than " + age
                        + ": neither an age nor a date; write it as 180d, 26w, P6M or YYYY-MM-DD")));
        try (Retention retention = ledger.open()) {
            Retention.Removed removed =
                    retention.purge(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
            RemovedLines.of(removed).forEach(terminal::say);
        }
        return ExitCode.DONE.status();
    }

    /** The day before which a resume must have come. */
    static Optional<LocalDate> date(String age, LocalDate today) {
        try {
            if (age.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(LocalDate.parse(age));
            }
            String period = age.toUpperCase(Locale.ROOT);
            Period parsed = Period.parse(period.matches("\\d+[DW]") ? "P" + period : period);
            return parsed.isNegative() ? Optional.empty() : Optional.of(today.minus(parsed));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
