package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    private final ScanOptions options = new ScanOptions();

    @TempDir
    private Path folder;

    @BeforeEach
    void giveWhatIsRequired() {
        options.paths = List.of(folder.toString());
        options.outputs = List.of("a.csv");
    }

    @Test
    void defaultsAreTodayAllProcessorsAndAMinute() throws UsageException {
        ScanSettings settings = read();
        assertThat(settings.judging().asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(settings.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(settings.judging().limits()).isEqualTo(Limits.STANDARD);
        assertThat(settings.judging().role()).isEmpty();
        assertThat(settings.judging().catalog()).isEmpty();
        assertThat(settings.judging().policy()).isEmpty();
    }

    @Test
    void everyOptionIsTaken() throws Exception {
        Path file = Files.writeString(folder.resolve("k.yaml"), "");
        options.judging.catalog = file.toString();
        options.judging.policy = file.toString();
        options.judging.role = "non-technical";
        options.judging.asOf = "2025-01-31";
        options.threads = 3;
        options.judging.limits.put("wall-time", "5000");

        ScanSettings settings = read();
        assertThat(settings.judging().catalog()).contains(file);
        assertThat(settings.judging().policy()).contains(file);
        assertThat(settings.judging().role()).contains(Role.NON_TECHNICAL);
        assertThat(settings.judging().asOf()).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.judging().limits()).isEqualTo(Limits.STANDARD.with(Limit.WALL_TIME, 5000));
    }

    @Test
    void aMistypedLimitIsToldTheNearestAndAnyOtherWhereAllStand() {
        options.judging.limits.put("pagse", "5");
        options.judging.limits.put("colour", "5");
        assertThatThrownBy(this::read)
                .asInstanceOf(type(UsageException.class))
                .extracting(UsageException::problems)
                .isEqualTo(List.of(
                        "--limit pagse: there is no such limit; did you mean 'pages'?",
                        "--limit colour: there is no such limit; 'certsift limits' lists all"));
    }

    private ScanSettings read() throws UsageException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        return new SettingsReader(options).read(clock, Set.of());
    }
}
