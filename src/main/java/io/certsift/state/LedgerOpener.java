package io.certsift.state;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Opens a ledger as it is, or builds it anew where it is damaged, of another format or not there; says which. */
record LedgerOpener(LedgerFile file, String program, Consumer<String> notices) {
    Database open() throws LedgerException {
        file.make();
        try {
            return opened();
        } catch (SQLException e) {
            throw file.cannot("opened", e);
        }
    }

    /** Sets a damaged one aside. */
    Database rebuild() throws LedgerException, SQLException {
        Path aside = file.setAside();
        notices.accept(file.path() + ": the ledger was damaged; it is set aside as " + aside.getFileName()
                + " and built anew, and all files are read again. Delete the old one: it holds text of resumes");
        file.make();
        return built();
    }

    /** Closes one that may be damaged. */
    static void closed(Database open) {
        try {
            open.close();
        } catch (SQLException damaged) {
            // It is set aside as it is.
        }
    }

    private Database opened() throws LedgerException, SQLException {
        Database open;
        try {
            open = file.open();
        } catch (SQLException e) {
            if (Database.damaged(e)) {
                return rebuild();
            }
            throw e;
        }
        try {
            if (isCurrent(open)) {
                return open;
            }
            closed(open);
        } catch (SQLException e) {
            closed(open);
            if (Database.damaged(e)) {
                return rebuild();
            }
            throw e;
        }
        file.replace();
        return built();
    }

    /** Whether it has the tables of this format; says what is otherwise. */
    private boolean isCurrent(Database open) throws SQLException {
        if (open.number("SELECT count(*) FROM sqlite_master") == 0) {
            return false;
        }
        if (open.number("PRAGMA user_version") != LedgerFile.FORMAT) {
            notices.accept(
                    file.path()
                            + ": the ledger was of another version of certsift; it is built anew, and all files are read again");
            return false;
        }
        LedgerRows rows = new LedgerRows(open);
        String writer = rows.program();
        if (!writer.equals(program)) {
            notices.accept(file.path() + ": the ledger was written by " + writer + ", this is " + program
                    + "; files are read again");
            rows.program(program);
        }
        return true;
    }

    private Database built() throws LedgerException, SQLException {
        Database made = file.open();
        try {
            LedgerFile.build(made, program);
            return made;
        } catch (SQLException e) {
            closed(made);
            throw e;
        }
    }
}
