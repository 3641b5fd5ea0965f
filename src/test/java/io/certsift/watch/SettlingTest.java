package io.certsift.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.ingest.FileStamp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Path A = Path.of("a.pdf");
    private static final Path B = Path.of("b.pdf");

    private final Settling settling = new Settling(Pace.STANDARD);
    private final Map<String, Sight> there = new HashMap<>();
    private Instant now = START;

    @Test
    void whatHasBeenLyingThereIsReadAtOnce() {
        there.put("a", new Sight(A, new FileStamp(9, 1, 1), true));
        assertThat(look(0)).isEqualTo(decided(true));
        assertThat(look(1)).as("nothing new").isEqualTo(decided(false));
    }

    @Test
    void whatIsWrittenJustNowWaitsForTheQuietTime() {
        write("a", A, true);
        Settling.Decision first = look(0);
        assertThat(first.changed()).isFalse();
        assertThat(first.waiting()).containsExactly(A);
        assertThat(first.next()).contains(START.plusSeconds(2));
        assertThat(look(1.9).settled()).isEmpty();
        assertThat(look(0.1)).isEqualTo(decided(true));
    }

    @Test
    void eachChangeStartsTheQuietTimeAnew() {
        for (int i = 0; i < 10; i++) {
            write("a", A, true);
            assertThat(look(1.5).settled()).isEmpty();
        }
        assertThat(look(0.5).settled()).containsExactly(A);
    }

    @Test
    void whatLooksCutOffWaitsLongerButNotForEver() {
        write("a", A, false);
        assertThat(look(119).settled()).isEmpty();
        assertThat(look(1).settled()).containsExactly(A);
    }

    @Test
    void itsEndComesInTime() {
        write("a", A, false);
        look(60);
        write("a", A, true);
        assertThat(look(0).settled()).isEmpty();
        assertThat(look(2).settled()).containsExactly(A);
    }

    @Test
    void anOldFileThatIsCutOffIsReadAtOnce() {
        there.put("a", new Sight(A, new FileStamp(9, 1, 1), false));
        assertThat(look(0).settled()).containsExactly(A);
    }

    @Test
    void whatNeverStopsChangingIsReadAsItIs() {
        for (int second = 0; second < 120; second++) {
            write("a", A, true);
            assertThat(look(1).settled()).as("after %d s", second).isEmpty();
        }
        write("a", A, true);
        assertThat(look(1).settled()).containsExactly(A);
        write("a", A, true);
        assertThat(look(1).settled()).as("and then it is to settle again").isEmpty();
    }

    @Test
    void whatWasAtRestIsUnsettledByAChange() {
        write("a", A, true);
        look(2);
        write("a", A, true);
        Settling.Decision decision = look(0);
        assertThat(decision.waiting()).containsExactly(A);
        assertThat(decision.changed()).isFalse();
        assertThat(look(2).changed()).isTrue();
    }

    @Test
    void whatIsGoneIsAChangeIfItHadBeenThere() {
        write("a", A, true);
        look(0);
        there.clear();
        assertThat(look(5).changed()).as("it had never settled").isFalse();
        write("a", A, true);
        look(2);
        there.clear();
        Settling.Decision decision = look(1);
        assertThat(decision.changed()).isFalse();
        assertThat(decision.next()).contains(now.plusSeconds(2));
        assertThat(look(2).changed()).isTrue();
        assertThat(look(2)).isEqualTo(new Settling.Decision(false, Set.of(), Set.of(), Optional.empty()));
    }

    @Test
    void whatComesBackAtOnceWasNeverGone() {
        write("a", A, true);
        look(2);
        Sight same = there.remove("a");
        look(1);
        there.put("a", same);
        assertThat(look(0.5)).isEqualTo(decided(false));
        there.remove("a");
        assertThat(look(1.9).changed())
                .as("the time counts from the last going")
                .isFalse();
    }

    @Test
    void anotherNameForTheSameFileIsAChange() {
        write("a", A, true);
        look(2);
        Sight same = there.remove("a");
        there.put("z", same);
        assertThat(look(2).changed()).isTrue();
    }

    @Test
    void theNextLookIsForWhoIsDueFirst() {
        write("a", A, false);
        write("b", B, true);
        assertThat(look(0).next()).contains(START.plusSeconds(2));
        assertThat(look(2).next()).contains(START.plusSeconds(120));
    }

    private Settling.Decision decided(boolean changed) {
        return new Settling.Decision(changed, Set.of(A), Set.of(), Optional.empty());
    }

    private void write(String name, Path path, boolean whole) {
        long time = Duration.between(Instant.EPOCH, now).toNanos();
        there.put(name, new Sight(path, new FileStamp(9, time, time), whole));
    }

    /** After so many seconds. */
    private Settling.Decision look(double seconds) {
        now = now.plusMillis((long) (seconds * 1000));
        return settling.look(Map.copyOf(there), now);
    }
}
