package io.certsift.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Removes people's data from a ledger for good: what is removed is overwritten, in the ledger and in the log beside it. Ledgers that
 * were set aside as damaged go as a whole, since nobody can tell what is in them.
 */
public final class Retention implements AutoCloseable {
    private final LedgerFile file;
    private final Database database;

    private Retention(LedgerFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    /**
     * What was removed.
     *
     * @param files paths that the ledger knew
     * @param contents how many different contents they had, with text and judgements
     * @param damaged ledgers set aside, removed as files
     */
    public record Removed(List<String> files, int contents, List<Path> damaged) {
        public Removed {
            files = List.copyOf(files);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * What a ledger holds.
     *
     * @param program that wrote it last
     * @param files paths known
     * @param contents different contents of them
     * @param texts contents whose text is kept
     * @param failed contents that could not be read
     * @param judged judgements that are kept, one per content and role
     */
    public record Counts(String program, int files, int contents, int texts, int failed, int judged) {}

    /**
     * Opens a ledger that is there.
     *
     * @throws LedgerException if it is not, or cannot be used
     */
    public static Retention open(Path path) throws LedgerException {
        LedgerFile file = new LedgerFile(path, Database::connect);
        if (!Files.isRegularFile(path)) {
            throw new LedgerException(path + ": there is no such ledger; check the path");
        }
        try {
            Database database = file.open();
            if (database.number("PRAGMA user_version") == LedgerFile.FORMAT) {
                return new Retention(file, database);
            }
            database.close();
            throw new LedgerException(path
                    + ": this is a ledger of another version of certsift, or none; delete it, or scan with it once");
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    public Counts counts() throws LedgerException {
        try {
            return new Counts(
                    new LedgerRows(database).program(),
                    database.number("SELECT count(*) FROM file"),
                    database.number("SELECT count(*) FROM content"),
                    database.number("SELECT count(*) FROM text"),
                    database.number("SELECT count(*) FROM content WHERE length(problem) > 0"),
                    database.number("SELECT count(*) FROM outcome"));
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    /** Removes the file at a path, its content, and every other path that had the same content. */
    public Removed forget(Path path) throws LedgerException {
        return remove(
                "sha256 IN (SELECT sha256 FROM file WHERE path = ?)",
                statement -> statement.setString(1, LedgerRows.key(path)));
    }

    /** Removes every file that had its content before {@code time} already. */
    public Removed purge(Instant time) throws LedgerException {
        return remove("since < ?", statement -> statement.setLong(1, time.toEpochMilli()));
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private Removed remove(String condition, Filling filling) throws LedgerException {
        try {
            TreeSet<String> keys = new TreeSet<>();
            PreparedStatement select = database.statement("SELECT path FROM file WHERE " + condition);
            filling.fill(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            int before = database.number("SELECT count(*) FROM content");
            database.begin();
            LedgerRows rows = new LedgerRows(database);
            for (String key : keys) {
                rows.forget(key);
            }
            database.commit();
            int contents = before - database.number("SELECT count(*) FROM content");
            overwrite();
            return new Removed(List.copyOf(keys), contents, removeDamaged());
        } catch (SQLException e) {
            database.rollback();
            throw unreadable(file, e);
        }
    }

    /** Deleted rows are overwritten anyway; this also drops the free pages, and all former pages from the log. */
    private void overwrite() throws SQLException {
        database.execute("VACUUM");
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private List<Path> removeDamaged() throws LedgerException {
        List<Path> removed = new ArrayList<>();
        for (Path damaged : file.aside()) {
            try {
                Files.deleteIfExists(damaged);
                removed.add(damaged);
            } catch (IOException e) {
                throw file.cannot("cleared of " + damaged.getFileName() + ", which is damaged,", e);
            }
        }
        return removed;
    }

    private static LedgerException unreadable(LedgerFile file, SQLException e) {
        return new LedgerException(
                file.path() + ": the ledger cannot be read or written: " + e.getMessage()
                        + "; if it stays like that, delete it with all files beside it whose names begin like its own",
                e);
    }

    @Override
    public void close() throws LedgerException {
        try {
            database.close();
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }
}
