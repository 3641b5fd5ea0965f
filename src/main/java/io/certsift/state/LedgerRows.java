package io.certsift.state;

import io.certsift.ingest.FileStamp;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.pipeline.PackedText;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a ledger, each with a checksum over what it says and what it is found by. */
record LedgerRows(Database database) {
    /** How a path is spelled: as it is, or as a URI where it holds anything that some charset could lose. */
    static String key(Path path) {
        String text = path.toString();
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                ? text
                : path.toUri().toString();
    }

    Optional<KnownFile> file(Path path) throws SQLException {
        String key = key(path);
        PreparedStatement select = database.statement(
                "SELECT size, modified, changed, trusted, sha256, since, sum FROM file WHERE path = ?");
        select.setString(1, key);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            KnownFile file = new KnownFile(
                    new FileStamp(row.getLong(1), row.getLong(2), row.getLong(3)),
                    row.getInt(4) == 1,
                    row.getString(5));
            sum(key, file, row.getLong(6)).check(row.getLong(7), "file");
            return Optional.of(file);
        }
    }

    /** {@code since} stays what it was for as long as the content does; a former content that no other file has is forgotten. */
    void remember(Path path, KnownFile file, long since) throws SQLException {
        String key = key(path);
        Optional<Known> known = known(key);
        long from = known.filter(same -> same.sha256().equals(file.sha256()))
                .map(Known::since)
                .orElse(since);
        PreparedStatement insert = database.statement("INSERT OR REPLACE INTO file VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setString(1, key);
        insert.setLong(2, file.stamp().size());
        insert.setLong(3, file.stamp().modified());
        insert.setLong(4, file.stamp().changed());
        insert.setInt(5, file.trusted() ? 1 : 0);
        insert.setString(6, file.sha256());
        insert.setLong(7, from);
        insert.setLong(8, sum(key, file, from).value());
        insert.executeUpdate();
        if (known.isPresent() && !known.get().sha256().equals(file.sha256())) {
            forgetUnused(known.get().sha256());
        }
    }

    /** Forgets the file at a path as spelled by {@link #key}, and its content if no other file has it. */
    void forget(String key) throws SQLException {
        Optional<Known> known = known(key);
        PreparedStatement delete = database.statement("DELETE FROM file WHERE path = ?");
        delete.setString(1, key);
        delete.executeUpdate();
        if (known.isPresent()) {
            forgetUnused(known.get().sha256());
        }
    }

    private void forgetUnused(String sha256) throws SQLException {
        for (String table : LedgerFile.OF_CONTENTS) {
            PreparedStatement delete = database.statement("DELETE FROM " + table
                    + " WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM file WHERE sha256 = ?1)");
            delete.setString(1, sha256);
            delete.executeUpdate();
        }
    }

    /** All files, as spelled by {@link #key}. */
    List<String> keys() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet row = database.statement("SELECT path FROM file").executeQuery()) {
            while (row.next()) {
                keys.add(row.getString(1));
            }
        }
        return keys;
    }

    private record Known(String sha256, long since) {}

    private Optional<Known> known(String key) throws SQLException {
        PreparedStatement select = database.statement("SELECT sha256, since FROM file WHERE path = ?");
        select.setString(1, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Known(row.getString(1), row.getLong(2))) : Optional.empty();
        }
    }

    private static RowSum sum(String key, KnownFile file, long since) {
        FileStamp stamp = file.stamp();
        return new RowSum()
                .add(key)
                .add(stamp.size())
                .add(stamp.modified())
                .add(stamp.changed())
                .add(file.trusted() ? 1 : 0)
                .add(file.sha256())
                .add(since);
    }

    Optional<KnownContent> content(String sha256, String reading) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT kind, problem, sum FROM content WHERE sha256 = ? AND reading = ?");
        select.setString(1, sha256);
        select.setString(2, reading);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            String kind = row.getString(1);
            byte[] problem = row.getBytes(2);
            new RowSum().add(sha256).add(reading).add(kind).add(problem).check(row.getLong(3), "content");
            return Optional.of(new KnownContent(
                    FileKind.valueOf(kind),
                    problem.length == 0 ? Optional.empty() : Optional.of(FindingsJson.read(problem, Problem.class))));
        }
    }

    void remember(String sha256, String reading, KnownContent content) throws SQLException {
        String kind = content.kind().name();
        byte[] problem = content.problem().map(FindingsJson::bytes).orElse(new byte[0]);
        PreparedStatement insert = database.statement("INSERT OR REPLACE INTO content VALUES(?, ?, ?, ?, ?)");
        insert.setString(1, sha256);
        insert.setString(2, reading);
        insert.setString(3, kind);
        insert.setBytes(4, problem);
        insert.setLong(
                5, new RowSum().add(sha256).add(reading).add(kind).add(problem).value());
        insert.executeUpdate();
    }

    Optional<PackedText> text(String sha256, String reading) throws SQLException {
        PreparedStatement select = database.statement("SELECT packed, sum FROM text WHERE sha256 = ? AND reading = ?");
        select.setString(1, sha256);
        select.setString(2, reading);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            byte[] packed = row.getBytes(1);
            new RowSum().add(sha256).add(reading).add(packed).check(row.getLong(2), "text");
            return Optional.of(new PackedText(packed));
        }
    }

    void remember(String sha256, String reading, PackedText text) throws SQLException {
        byte[] packed = text.bytes();
        PreparedStatement insert = database.statement("INSERT OR REPLACE INTO text VALUES(?, ?, ?, ?)");
        insert.setString(1, sha256);
        insert.setString(2, reading);
        insert.setBytes(3, packed);
        insert.setLong(4, new RowSum().add(sha256).add(reading).add(packed).value());
        insert.executeUpdate();
    }

    Optional<byte[]> outcome(String sha256, Role role, String judging) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT screening, sum FROM outcome WHERE sha256 = ? AND role = ? AND judging = ?");
        select.setString(1, sha256);
        select.setString(2, role.name());
        select.setString(3, judging);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            byte[] screening = row.getBytes(1);
            sum(sha256, role, judging, screening).check(row.getLong(2), "outcome");
            return Optional.of(screening);
        }
    }

    void remember(String sha256, Role role, String judging, byte[] screening) throws SQLException {
        PreparedStatement insert = database.statement("INSERT OR REPLACE INTO outcome VALUES(?, ?, ?, ?, ?)");
        insert.setString(1, sha256);
        insert.setString(2, role.name());
        insert.setString(3, judging);
        insert.setBytes(4, screening);
        insert.setLong(5, sum(sha256, role, judging, screening).value());
        insert.executeUpdate();
    }

    private static RowSum sum(String sha256, Role role, String judging, byte[] screening) {
        return new RowSum().add(sha256).add(role.name()).add(judging).add(screening);
    }

    /** The program that wrote it last. */
    String program() throws SQLException {
        try (ResultSet row = database.statement("SELECT program FROM written").executeQuery()) {
            if (!row.next()) {
                throw new DamagedException("it does not say who wrote it");
            }
            return row.getString(1);
        }
    }

    void program(String program) throws SQLException {
        PreparedStatement update = database.statement("UPDATE written SET program = ?");
        update.setString(1, program);
        update.executeUpdate();
    }
}
