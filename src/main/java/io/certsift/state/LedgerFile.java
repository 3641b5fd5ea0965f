package io.certsift.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The file that a ledger is kept in: made, opened, told from what is none, and set aside when it is damaged. */
final class LedgerFile {
    /** By which SQLite tells whose file it is: "cSft". */
    static final int APPLICATION = 0x63536674;

    /** Of the tables. A ledger of another number is built anew. */
    static final int FORMAT = 1;

    /** Tables whose rows belong to a content, whatever its names are. */
    static final List<String> OF_CONTENTS = List.of("content", "text", "outcome");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");
    private static final List<String> TABLES = List.of(
            "CREATE TABLE written(program TEXT NOT NULL)",
            "CREATE TABLE file(path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,"
                    + " changed INTEGER NOT NULL, trusted INTEGER NOT NULL, sha256 TEXT NOT NULL, since INTEGER NOT NULL,"
                    + " sum INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE INDEX file_by_content ON file(sha256)",
            "CREATE TABLE content(sha256 TEXT PRIMARY KEY, reading TEXT NOT NULL, kind TEXT NOT NULL, problem BLOB NOT NULL,"
                    + " sum INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE text(sha256 TEXT PRIMARY KEY, reading TEXT NOT NULL, packed BLOB NOT NULL, sum INTEGER NOT NULL)",
            "CREATE TABLE outcome(sha256 TEXT NOT NULL, role TEXT NOT NULL, judging TEXT NOT NULL, screening BLOB NOT NULL,"
                    + " sum INTEGER NOT NULL, PRIMARY KEY(sha256, role))");

    private final Path path;
    private final Connections connections;

    /** Opens the file that a ledger is kept in. */
    @FunctionalInterface
    interface Connections {
        Connection connect(Path file) throws SQLException;
    }

    LedgerFile(Path path, Connections connections) {
        this.path = path.toAbsolutePath();
        this.connections = connections;
    }

    /** All files that it can consist of, whether they are there or not, and those that were set aside. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(files(path));
        files.addAll(aside());
        return files;
    }

    private static List<Path> files(Path ledger) {
        List<Path> files = new ArrayList<>(List.of(ledger));
        COMPANIONS.forEach(ending -> files.add(sibling(ledger, ending)));
        return files;
    }

    Path path() {
        return path;
    }

    /** Makes an empty file for its owner only, if there is none. */
    void make() throws LedgerException {
        try {
            if (posix()) {
                Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(path);
            }
        } catch (FileAlreadyExistsException there) {
            if (!Files.isRegularFile(path)) {
                throw new LedgerException(
                        path + ": something of that name is there and is no file; choose another name");
            }
        } catch (IOException e) {
            throw cannot("made", e);
        }
    }

    /**
     * Opens it.
     *
     * @throws LedgerException if it is in use, of another program, or must not be opened
     * @throws SQLException if it is damaged, or cannot be read or written
     */
    Database open() throws LedgerException, SQLException {
        NativeLibrary.load();
        if (path.toString().contains("?")) {
            throw new LedgerException(path + ": a ledger's name must not hold a question mark; choose another");
        }
        Connection connection;
        try {
            connection = connections.connect(path);
        } catch (SQLException e) {
            if (Database.inUse(e)) {
                throw new LedgerException(
                        path + ": another certsift is using this ledger; wait until it has ended, or give each its own",
                        e);
            }
            throw e;
        }
        Database database = new Database(connection);
        try {
            int application = database.number("PRAGMA application_id");
            if (application != APPLICATION && database.number("SELECT count(*) FROM sqlite_master") > 0) {
                throw new LedgerException(
                        path + ": this is a database of another program and no ledger; choose another name");
            }
            protect();
            return database;
        } catch (SQLException | LedgerException e) {
            database.close();
            throw e;
        }
    }

    /** The log beside it gets the rights of the ledger, which may have been made by somebody else. */
    private void protect() throws LedgerException {
        try {
            if (posix()) {
                for (Path each : files(path)) {
                    if (Files.exists(each)) {
                        Files.setPosixFilePermissions(each, OWNER_ONLY);
                    }
                }
            }
        } catch (IOException e) {
            throw cannot("kept from other users", e);
        }
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes the tables in an empty file. */
    static void build(Database database, String program) throws SQLException {
        database.begin();
        for (String table : TABLES) {
            database.execute(table);
        }
        database.execute("PRAGMA application_id = " + APPLICATION);
        database.execute("PRAGMA user_version = " + FORMAT);
        var insert = database.statement("INSERT INTO written VALUES(?)");
        insert.setString(1, program);
        insert.executeUpdate();
        database.commit();
    }

    /** Removes it with all files that it consists of, and makes an empty one. */
    void replace() throws LedgerException {
        try {
            for (Path each : files(path)) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw cannot("built anew", e);
        }
        make();
    }

    /** Renames a damaged ledger, whatever files it consists of; returns the new name. */
    Path setAside() throws LedgerException {
        int number = 1;
        while (Files.exists(damaged(number))) {
            number++;
        }
        Path aside = damaged(number);
        try {
            Files.move(path, aside);
            for (String ending : COMPANIONS) {
                if (Files.exists(sibling(path, ending))) {
                    Files.move(sibling(path, ending), sibling(aside, ending));
                }
            }
            return aside;
        } catch (IOException e) {
            throw cannot("set aside, which is damaged,", e);
        }
    }

    /** Damaged ledgers that were set aside, with all their files. */
    List<Path> aside() {
        List<Path> files = new ArrayList<>();
        for (int number = 1; Files.exists(damaged(number)); number++) {
            files(damaged(number)).stream().filter(Files::exists).forEach(files::add);
        }
        return files;
    }

    LedgerException cannot(String what, Exception e) {
        String reason = e instanceof AccessDeniedException
                ? "permission denied"
                : e.getMessage() == null || e.getMessage().equals(path.toString())
                        ? e.getClass().getSimpleName()
                        : e.getMessage();
        return new LedgerException(
                path + ": the ledger cannot be " + what + ": " + reason + "; choose another place with --ledger", e);
    }

    private Path damaged(int number) {
        return sibling(path, ".damaged-" + number);
    }

    private static Path sibling(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
