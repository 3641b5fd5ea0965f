package io.certsift.state;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.ingest.FileStamp;
import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.Status;
import io.certsift.model.Verdict;
import io.certsift.pipeline.PackedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final Basis BASIS = new Basis("certsift 1.0.0", "reading 1", "judging 1");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final FileStamp STAMP = new FileStamp(10, 20, 30);
    private static final String ADDRESS = "ada@example.org";

    @TempDir
    private Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    void whatWasRememberedIsKnownAfterwards() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 1);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.file(path(0))).contains(new KnownFile(STAMP, true, "sha-0"));
            assertThat(ledger.content("sha-0")).contains(new KnownContent(FileKind.PDF, Optional.empty()));
            assertThat(ledger.text("sha-0").orElseThrow().bytes()).isEqualTo(new byte[] {1, 2, 3, 0});
            assertThat(ledger.outcome("sha-0", Role.ENGINEERING)).contains(screening(0));
            assertThat(ledger.outcome("sha-0", Role.RESEARCH)).isEmpty();
            assertThat(ledger.file(path(1))).isEmpty();
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void aProblemIsRememberedWithItsWords() throws Exception {
        Problem problem = new Problem(Status.DAMAGED, "it ends early \ud83d");
        try (Ledger ledger = open()) {
            ledger.remember("sha", new KnownContent(FileKind.DOCX, Optional.of(problem)));
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.content("sha").flatMap(KnownContent::problem)).contains(problem);
        }
    }

    @Test
    void anotherJudgingKeepsTheTextAndAnotherReadingKeepsNothing() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 1);
        }
        try (Ledger ledger = open(new Basis("certsift 1.0.0", "reading 1", "judging 2"))) {
            assertThat(ledger.outcome("sha-0", Role.ENGINEERING)).isEmpty();
            assertThat(ledger.text("sha-0")).isPresent();
        }
        try (Ledger ledger = open(new Basis("certsift 1.0.0", "reading 2", "judging 3"))) {
            assertThat(ledger.text("sha-0")).isEmpty();
            assertThat(ledger.content("sha-0")).isEmpty();
        }
    }

    @Test
    void anotherProgramIsNamed() throws Exception {
        open().close();
        open(new Basis("certsift 2.0.0", "reading 2", "judging 2")).close();
        assertThat(notices).singleElement().asString().contains("written by certsift 1.0.0, this is certsift 2.0.0");
    }

    @Test
    void aFormerContentIsForgottenWithItsLastFile() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 1);
            ledger.remember(path(7), STAMP, true, "sha-0");
            ledger.remember(path(0), STAMP, true, "other");
            assertThat(ledger.text("sha-0")).isPresent();
            ledger.remember(path(7), STAMP, true, "other");
            assertThat(ledger.text("sha-0")).isEmpty();
            assertThat(ledger.outcome("sha-0", Role.ENGINEERING)).isEmpty();
        }
    }

    @Test
    void whatVanishedFromAFolderIsForgottenUnlessAllOfItDid() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 3);
            Path elsewhere = Path.of("/elsewhere/r\u00e9sum\u00e9.pdf");
            ledger.remember(elsewhere, STAMP, true, "sha-9");
            ledger.forgetVanished(List.of(folder), java.util.Set.of());
            assertThat(ledger.file(path(1))).isPresent();
            ledger.forgetVanished(List.of(folder, Path.of("/elsewhere")), java.util.Set.of(path(0), path(2)));
            assertThat(ledger.file(path(0))).isPresent();
            assertThat(ledger.file(path(1))).isEmpty();
            assertThat(ledger.file(elsewhere)).isPresent();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanReadIt() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 200);
            for (Path file : Ledger.files(ledgerFile())) {
                if (Files.exists(file)) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo("rw-------");
                }
            }
            assertThat(folder.resolve("l.ledger-wal")).exists();
        }
    }

    @Test
    void twoProgramsDoNotUseOneLedger() throws Exception {
        try (Ledger ledger = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("another certsift is using this ledger");
            fill(ledger, 1);
            assertThat(ledger.file(path(0))).isPresent();
        }
        open().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "cut", "empty"})
    void aDamagedLedgerIsSetAsideAndBuiltAnew(String damage) throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 50);
        }
        byte[] bytes = Files.readAllBytes(ledgerFile());
        Files.write(
                ledgerFile(),
                switch (damage) {
                    case "garbage" -> "no ledger at all".repeat(500).getBytes(ISO_8859_1);
                    case "cut" -> java.util.Arrays.copyOf(bytes, bytes.length / 2);
                    default -> new byte[0];
                });
        byte[] damaged = Files.readAllBytes(ledgerFile());

        try (Ledger ledger = open()) {
            for (int i = 0; i < 50; i++) {
                ledger.outcome("sha-" + i, Role.ENGINEERING);
                ledger.text("sha-" + i);
            }
            fill(ledger, 50);
        }
        try (Ledger ledger = open()) {
            for (int i = 0; i < 50; i++) {
                assertThat(ledger.outcome("sha-" + i, Role.ENGINEERING)).contains(screening(i));
            }
        }
        if (!damage.equals("empty")) {
            assertThat(notices).singleElement().asString().contains("was damaged", "l.ledger.damaged-1");
            assertThat(folder.resolve("l.ledger.damaged-1")).exists();
            assertThat(Files.size(folder.resolve("l.ledger.damaged-1"))).isEqualTo(damaged.length);
        }
    }

    @Test
    void aChangedByteIsNeverTakenForWhatWasRemembered() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 40);
        }
        byte[] whole = Files.readAllBytes(ledgerFile());
        Random random = new Random(5);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = whole.clone();
            int at = 100 + random.nextInt(bytes.length - 100);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(ledgerFile(), bytes);
            try (Ledger ledger = open()) {
                for (int i = 0; i < 40; i++) {
                    KnownFile known = new KnownFile(STAMP, true, "sha-" + i);
                    ledger.file(path(i)).ifPresent(file -> assertThat(file).isEqualTo(known));
                    Screening right = screening(i);
                    ledger.outcome("sha-" + i, Role.ENGINEERING)
                            .ifPresent(found -> assertThat(found).isEqualTo(right));
                    byte[] text = {1, 2, 3, (byte) i};
                    ledger.text("sha-" + i)
                            .ifPresent(found -> assertThat(found.bytes()).isEqualTo(text));
                    ledger.content("sha-" + i)
                            .ifPresent(found ->
                                    assertThat(found).isEqualTo(new KnownContent(FileKind.PDF, Optional.empty())));
                }
            }
            for (Path file : Ledger.files(ledgerFile())) {
                Files.deleteIfExists(file);
            }
        }
        assertThat(notices).isNotEmpty().allMatch(notice -> notice.contains("was damaged"));
    }

    @Test
    void aLedgerOfAnotherFormatIsBuiltAnew() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 1);
        }
        sql("PRAGMA user_version = 99", "DROP TABLE outcome");
        try (Ledger ledger = open()) {
            assertThat(notices).singleElement().asString().contains("of another version");
            assertThat(ledger.file(path(0))).isEmpty();
            fill(ledger, 1);
            assertThat(ledger.outcome("sha-0", Role.ENGINEERING)).contains(screening(0));
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        Files.createFile(ledgerFile());
        sql("CREATE TABLE history(url TEXT)", "INSERT INTO history VALUES('x')");
        byte[] before = Files.readAllBytes(ledgerFile());
        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("database of another program");
        assertThat(Files.readAllBytes(ledgerFile())).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Ledger.open(folder.resolve("no/l"), BASIS, () -> true, CLOCK, notices::add))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void nothingIsKeptOnABasisThatHasChanged() throws Exception {
        try (Ledger ledger = Ledger.open(ledgerFile(), BASIS, () -> false, CLOCK, notices::add)) {
            fill(ledger, 1);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.file(path(0))).isEmpty();
        }
        assertThat(notices).singleElement().asString().contains("changed during the scan");
    }

    /** Each statement that SQLite is given fails once in turn: what is remembered then is right or absent, and later all is. */
    @Test
    void anyFailingStatementCostsMemoryOnly() throws Exception {
        int statements = Integer.MAX_VALUE;
        for (int failing = -1; failing < statements; failing += failing < 40 ? 1 : 37) {
            for (Path file : Ledger.files(ledgerFile())) {
                Files.deleteIfExists(file);
            }
            AtomicInteger count = new AtomicInteger();
            int last = failing;
            FailingConnection faults = new FailingConnection(() -> count.getAndIncrement() == last);
            LedgerFile file = new LedgerFile(ledgerFile(), path -> faults.over(Database.connect(path)));
            notices.clear();
            try (Ledger ledger = Ledger.open(file, BASIS, () -> true, CLOCK, notices::add)) {
                fill(ledger, 120);
                assertThat(ledger.outcome("sha-119", Role.ENGINEERING))
                        .satisfiesAnyOf(
                                found -> assertThat(found).contains(screening(119)),
                                found -> assertThat(found).isEmpty());
                fill(ledger, 120);
            } catch (LedgerException whileOpening) {
                assertThat(whileOpening).hasMessageContaining("disk I/O");
            }
            statements = failing < 0 ? count.get() : statements;
            try (Ledger ledger = open()) {
                for (int i = 0; i < 120; i++) {
                    Screening right = screening(i);
                    ledger.outcome("sha-" + i, Role.ENGINEERING)
                            .ifPresent(found -> assertThat(found).isEqualTo(right));
                }
                fill(ledger, 120);
                assertThat(ledger.outcome("sha-60", Role.ENGINEERING)).contains(screening(60));
            }
        }
        assertThat(statements).isGreaterThan(500);
    }

    @Test
    void aFailedWriteIsToldOnce() throws Exception {
        FailingConnection faults = new FailingConnection(() -> false);
        LedgerFile file = new LedgerFile(ledgerFile(), path -> faults.over(Database.connect(path)));
        try (Ledger ledger = Ledger.open(file, BASIS, () -> true, CLOCK, notices::add)) {
            faults.when(() -> true);
            fill(ledger, 10);
            faults.when(() -> false);
            fill(ledger, 10);
            assertThat(ledger.file(path(9))).isPresent();
        }
        assertThat(notices).singleElement().asString().contains("cannot be read or written", "disk I/O");
    }

    @Test
    void forgottenPeopleLeaveNoByteBehind() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 30);
            ledger.remember(folder.resolve("copy.pdf"), STAMP, true, "sha-3");
        }
        assertThat(bytes()).contains(ADDRESS + "-3-");
        try (Retention retention = Retention.open(ledgerFile())) {
            Retention.Removed removed = retention.forget(path(3));
            assertThat(removed.files())
                    .containsExactlyInAnyOrder(
                            path(3).toString(), folder.resolve("copy.pdf").toString());
            assertThat(removed.contents()).isEqualTo(1);
            assertThat(bytes())
                    .doesNotContain(ADDRESS + "-3-", "sha-3\"", "r3.pdf")
                    .contains(ADDRESS + "-4-");
            assertThat(retention.forget(path(3)).files()).isEmpty();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.outcome("sha-3", Role.ENGINEERING)).isEmpty();
            assertThat(ledger.outcome("sha-4", Role.ENGINEERING)).contains(screening(4));
        }
    }

    @Test
    void whatIsOlderIsPurgedWithWhatWasSetAside() throws Exception {
        try (Ledger ledger = open()) {
            fill(ledger, 2);
        }
        Files.writeString(folder.resolve("l.ledger.damaged-1"), ADDRESS);
        Instant then = CLOCK.instant();
        try (Retention retention = Retention.open(ledgerFile())) {
            assertThat(retention.purge(then).files()).isEmpty();
            assertThat(folder.resolve("l.ledger.damaged-1")).doesNotExist();
            assertThat(retention.counts()).isEqualTo(new Retention.Counts("certsift 1.0.0", 2, 2, 2, 0, 2));
            assertThat(retention.purge(then.plusMillis(1)).files()).hasSize(2);
            assertThat(retention.counts()).isEqualTo(new Retention.Counts("certsift 1.0.0", 0, 0, 0, 0, 0));
            assertThat(bytes()).doesNotContain(ADDRESS);
        }
    }

    @Test
    void aStampThatComesBackKeepsTheDayOnWhichTheContentCame() throws Exception {
        Clock later = Clock.fixed(CLOCK.instant().plusSeconds(100), ZoneOffset.UTC);
        try (Ledger ledger = open()) {
            fill(ledger, 1);
        }
        try (Ledger ledger = Ledger.open(ledgerFile(), BASIS, () -> true, later, notices::add)) {
            ledger.remember(path(0), new FileStamp(1, 2, 3), true, "sha-0");
        }
        try (Retention retention = Retention.open(ledgerFile())) {
            assertThat(retention.purge(CLOCK.instant().plusSeconds(1)).files()).hasSize(1);
        }
    }

    private Ledger open() throws LedgerException {
        return open(BASIS);
    }

    private Ledger open(Basis basis) throws LedgerException {
        return Ledger.open(ledgerFile(), basis, () -> true, CLOCK, notices::add);
    }

    private Path ledgerFile() {
        return folder.resolve("l.ledger");
    }

    private Path path(int number) {
        return folder.resolve("r" + number + ".pdf");
    }

    private void fill(Ledger ledger, int count) {
        for (int i = 0; i < count; i++) {
            ledger.remember(path(i), STAMP, true, "sha-" + i);
            ledger.remember("sha-" + i, new KnownContent(FileKind.PDF, Optional.empty()));
            ledger.remember("sha-" + i, new PackedText(new byte[] {1, 2, 3, (byte) i}));
            ledger.remember("sha-" + i, Role.ENGINEERING, screening(i));
        }
    }

    private static Screening screening(int number) {
        return new Screening(
                1,
                Role.ENGINEERING,
                new Candidate(Optional.of("Ada"), Optional.of(ADDRESS + "-" + number + "-")),
                Verdict.NEUTRAL,
                List.of(),
                Evidence.none(),
                List.of(),
                List.of(),
                List.of(1L, -5L, Long.MAX_VALUE));
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        for (Path file : Ledger.files(ledgerFile())) {
            if (Files.exists(file)) {
                all.append(new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return all.toString();
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = Database.connect(ledgerFile());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
