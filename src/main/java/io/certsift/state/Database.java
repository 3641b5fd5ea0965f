package io.certsift.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** One SQLite file, opened for this program alone; not safe for use by several threads. */
final class Database implements AutoCloseable {
    /** Long enough for one that is ending, such as a service that is being started again. */
    private static final int PATIENCE_MILLISECONDS = 3000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean writing;

    Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a file that exists, and locks it until it is closed or the program ends in whatever way.
     *
     * @throws SQLException if it is no database, or is open elsewhere; see {@link #inUse} and {@link #damaged}
     */
    static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            // A lock for as long as it is open, which also does without the memory that processes would share.
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            // What is deleted is overwritten, and what SQLite sorts or copies never goes to another file.
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA journal_mode = WAL");
            // Enough against the end of the program; the end of the machine may cost the last moments, never the file.
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static boolean inUse(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_BUSY) || is(e, SQLiteErrorCode.SQLITE_LOCKED);
    }

    static boolean damaged(SQLException e) {
        return e instanceof DamagedException
                || is(e, SQLiteErrorCode.SQLITE_CORRUPT)
                || is(e, SQLiteErrorCode.SQLITE_NOTADB);
    }

    /** The lowest byte of a code is the error, the others say more about it. */
    private static boolean is(SQLException e, SQLiteErrorCode code) {
        return e instanceof SQLiteException said && (said.getResultCode().code & 0xff) == code.code;
    }

    /** A statement that is prepared once. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Opens a transaction, unless there is one. */
    void begin() throws SQLException {
        if (!writing) {
            execute("BEGIN IMMEDIATE");
            writing = true;
        }
    }

    void commit() throws SQLException {
        if (writing) {
            execute("COMMIT");
            writing = false;
        }
    }

    /** Never fails: a transaction that cannot be taken back ends with the connection. */
    void rollback() {
        if (writing) {
            writing = false;
            try {
                execute("ROLLBACK");
            } catch (SQLException alreadyTakenBack) {
                // SQLite takes it back itself after some errors, such as that of a full disk.
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        connection.close();
    }
}
