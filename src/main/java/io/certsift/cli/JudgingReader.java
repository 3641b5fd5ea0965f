package io.certsift.cli;

import io.certsift.config.NearestWord;
import io.certsift.ingest.TypedPath;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes settings of what was typed, and adds everything that is wrong with it to the problems. For one use. */
final class JudgingReader {
    private final JudgingOptions options;
    private final List<String> problems;

    JudgingReader(JudgingOptions options, List<String> problems) {
        this.options = options;
        this.problems = problems;
    }

    JudgingSettings read(Clock clock) {
        return new JudgingSettings(
                file("--catalog", options.catalog), file("--policy", options.policy), role(), asOf(clock), limits());
    }

    private Optional<Path> file(String option, @Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Optional<Path> file = TypedPath.of(typed).map(TypedPath::path).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            problems.add(option + " " + typed + ": there is no such file; check the path");
        }
        return file;
    }

    private Optional<Role> role() {
        if (options.role == null) {
            return Optional.empty();
        }
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> each.label().equals(options.role))
                .findFirst();
        if (role.isEmpty()) {
            String all = Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
            problems.add("--role " + options.role + ": there is no such role; use one of " + all);
        }
        return role;
    }

    private LocalDate asOf(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (options.asOf == null) {
            return today;
        }
        try {
            return LocalDate.parse(options.asOf);
        } catch (DateTimeParseException e) {
            problems.add("--as-of " + options.asOf + ": not a date; write it as YYYY-MM-DD, such as " + today);
            return today;
        }
    }

    private Limits limits() {
        Limits limits = Limits.STANDARD;
        for (Map.Entry<String, String> typed : options.limits.entrySet()) {
            Optional<Limit> limit = Arrays.stream(Limit.values())
                    .filter(each -> each.label().equals(typed.getKey()))
                    .findFirst();
            if (limit.isEmpty()) {
                problems.add("--limit " + typed.getKey() + ": there is no such limit; " + meant(typed.getKey()));
                continue;
            }
            OptionalLong value = whole(typed.getValue());
            if (value.isEmpty() || value.getAsLong() < limit.get().least()) {
                problems.add("--limit " + typed.getKey() + "=" + typed.getValue() + ": use a whole number of "
                        + limit.get().unit() + ", " + limit.get().least() + " or more");
                continue;
            }
            limits = limits.with(limit.get(), value.getAsLong());
        }
        return limits;
    }

    private static String meant(String unknown) {
        List<String> names = Arrays.stream(Limit.values()).map(Limit::label).toList();
        return NearestWord.of(unknown, names, 1).stream()
                .map(name -> "did you mean '" + name + "'?")
                .findFirst()
                .orElse("'certsift limits' lists all");
    }

    private static OptionalLong whole(String typed) {
        try {
            return OptionalLong.of(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
