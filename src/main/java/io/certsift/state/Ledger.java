package io.certsift.state;

import io.certsift.ingest.FileStamp;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.pipeline.PackedText;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers what files were and what came of them. Whatever goes wrong with the ledger itself costs memory only: what it cannot tell is
 * found out anew, and what it cannot keep will be. Safe for use by several threads.
 */
public final class Ledger implements AutoCloseable {
    /** Records that are kept or lost together when the program is killed; one by one takes ten times as long. */
    private static final int BATCH = 100;

    private final LedgerFile file;
    private final Basis basis;
    private final BooleanSupplier basisHolds;
    private final Clock clock;
    private final LedgerOpener opener;
    private final Consumer<String> notices;
    private Optional<Database> database;
    private int unsaved;
    private boolean complained;

    private Ledger(LedgerFile file, Basis basis, BooleanSupplier basisHolds, Clock clock, Consumer<String> notices) {
        this.file = file;
        this.basis = basis;
        this.basisHolds = basisHolds;
        this.clock = clock;
        this.notices = notices;
        opener = new LedgerOpener(file, basis.program(), notices);
        database = Optional.empty();
    }

    /**
     * Opens a ledger, or makes one; a damaged one is set aside, one of another format built anew.
     *
     * @param basisHolds whether files that the basis was told from, such as a policy, are still as they were; asked before anything is kept
     * @param notices hears in one sentence each what the user should know
     * @throws LedgerException if it is in use, or can be neither opened nor made
     */
    public static Ledger open(Path path, Basis basis, BooleanSupplier basisHolds, Clock clock, Consumer<String> notices)
            throws LedgerException {
        return open(new LedgerFile(path, Database::connect), basis, basisHolds, clock, notices);
    }

    static Ledger open(LedgerFile file, Basis basis, BooleanSupplier basisHolds, Clock clock, Consumer<String> notices)
            throws LedgerException {
        Ledger ledger = new Ledger(file, basis, basisHolds, clock, notices);
        ledger.open();
        return ledger;
    }

    /** All files that a ledger of that name consists of, or can, those that were set aside included. */
    public static List<Path> files(Path ledger) {
        return new LedgerFile(ledger, Database::connect).files();
    }

    synchronized Optional<KnownFile> file(Path path) {
        return attempt(rows -> rows.file(path), Optional.empty());
    }

    synchronized Optional<KnownContent> content(String sha256) {
        return attempt(rows -> rows.content(sha256, basis.reading()), Optional.empty());
    }

    synchronized Optional<PackedText> text(String sha256) {
        return attempt(rows -> rows.text(sha256, basis.reading()), Optional.empty());
    }

    /** The judgement of a content for a role; its JSON, so that making something of it holds up no other thread. */
    Optional<Screening> outcome(String sha256, Role role) {
        Optional<byte[]> json;
        synchronized (this) {
            json = attempt(rows -> rows.outcome(sha256, role, basis.judging()), Optional.empty());
        }
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(FindingsJson.read(json.get(), Screening.class));
        } catch (DamagedException e) {
            synchronized (this) {
                failed(e);
            }
            return Optional.empty();
        }
    }

    synchronized void remember(Path path, FileStamp stamp, boolean trusted, String sha256) {
        write(rows -> rows.remember(path, new KnownFile(stamp, trusted, sha256), clock.millis()));
    }

    synchronized void remember(String sha256, KnownContent content) {
        write(rows -> rows.remember(sha256, basis.reading(), content));
    }

    synchronized void remember(String sha256, PackedText text) {
        write(rows -> rows.remember(sha256, basis.reading(), text));
    }

    synchronized void remember(String sha256, Role role, Screening screening) {
        byte[] json = FindingsJson.bytes(screening);
        write(rows -> rows.remember(sha256, role, basis.judging(), json));
    }

    /**
     * Forgets files below the given folders that are not among those seen, since they are there no more. A folder in which nothing at all
     * was seen is left alone: it is rather a drive that is not there.
     */
    synchronized void forgetVanished(List<Path> folders, Set<Path> seen) {
        Set<String> seenKeys = seen.stream().map(LedgerRows::key).collect(Collectors.toSet());
        List<String> prefixes = folders.stream()
                .filter(folder -> seen.stream().anyMatch(path -> path.startsWith(folder)))
                .flatMap(folder -> Stream.of(folder.toString(), folder.toUri().toString()))
                .map(prefix -> prefix.endsWith("/") ? prefix : prefix + "/")
                .toList();
        List<String> known = attempt(LedgerRows::keys, List.of());
        known.stream()
                .filter(key -> !seenKeys.contains(key) && prefixes.stream().anyMatch(key::startsWith))
                .forEach(key -> write(rows -> rows.forget(key)));
    }

    /** Keeps all that was remembered so far, whatever happens to the program from now on. */
    public synchronized void save() {
        attempt(
                rows -> {
                    commit(rows.database());
                    return true;
                },
                false);
    }

    @Override
    public synchronized void close() {
        save();
        attempt(
                rows -> {
                    rows.database().close();
                    return true;
                },
                false);
        database = Optional.empty();
    }

    private interface Work<T> {
        T on(LedgerRows rows) throws SQLException;
    }

    private interface Writing {
        void on(LedgerRows rows) throws SQLException;
    }

    private void write(Writing writing) {
        attempt(
                rows -> {
                    rows.database().begin();
                    writing.on(rows);
                    unsaved++;
                    if (unsaved >= BATCH) {
                        commit(rows.database());
                    }
                    return true;
                },
                false);
    }

    private void commit(Database open) throws SQLException {
        if (unsaved > 0 && !basisHolds.getAsBoolean()) {
            open.rollback();
            notices.accept(
                    file.path() + ": catalog or policy changed during the scan; what rests on them is not remembered");
        } else {
            open.commit();
        }
        unsaved = 0;
    }

    private <T> T attempt(Work<T> work, T otherwise) {
        if (database.isEmpty()) {
            return otherwise;
        }
        try {
            return work.on(new LedgerRows(database.get()));
        } catch (SQLException e) {
            failed(e);
            return otherwise;
        }
    }

    /** A failed write costs its batch; the next one may succeed, because somebody has made room. */
    private void failed(SQLException e) {
        unsaved = 0;
        database.ifPresent(Database::rollback);
        if (Database.damaged(e)) {
            replace();
        } else if (!complained) {
            complained = true;
            notices.accept(file.path() + ": the ledger cannot be read or written: " + e.getMessage()
                    + "; the reports are complete, and the next scan reads again what it does not remember");
        }
    }

    private void replace() {
        try {
            database.ifPresent(LedgerOpener::closed);
            database = Optional.empty();
            database = Optional.of(opener.rebuild());
        } catch (LedgerException | SQLException e) {
            notices.accept(file.path() + ": the ledger is damaged and cannot be built anew: " + e.getMessage()
                    + "; nothing is remembered");
        }
    }

    private synchronized void open() throws LedgerException {
        database = Optional.of(opener.open());
    }
}
