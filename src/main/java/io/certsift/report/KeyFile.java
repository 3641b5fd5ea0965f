package io.certsift.report;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import io.certsift.model.BlindKey;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file that leads from the ids of reports without names back to files and people: comma-separated values, readable by its
 * owner only. It is read again before it is written, so that ids stay the same from run to run.
 */
public final class KeyFile {
    private static final List<Column<BlindKey>> COLUMNS = List.of(
            new Column<>("id", key -> new Value.Words(key.id())),
            new Column<>("file", key -> new Value.Words(key.file())),
            new Column<>("name", key -> Value.words(key.name())),
            new Column<>("email", key -> Value.words(key.email())));

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    /**
     * The keys of earlier runs; none if there is no such file yet.
     *
     * @throws ReportException if it is something else or cannot be read, when it must not be written over; or if it could
     *     not be written
     */
    public List<BlindKey> read() throws ReportException {
        Publisher.check(path);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVReader csv = new CSVReaderBuilder(text)
                        .withCSVParser(
                                new CSVParserBuilder().withEscapeChar('\0').build())
                        .build()) {
            List<String[]> rows = csv.readAll();
            List<String> header = COLUMNS.stream().map(Column::id).toList();
            if (rows.isEmpty()
                    || !Arrays.asList(rows.get(0)).equals(header)
                    || rows.stream().anyMatch(row -> row.length != header.size())) {
                throw other();
            }
            return rows.stream().skip(1).map(KeyFile::key).toList();
        } catch (CsvException | CharacterCodingException e) {
            throw other();
        } catch (IOException e) {
            throw new ReportException("cannot read the key file " + path + ": " + e.getMessage()
                    + "; change its permissions, or give --blind another file");
        }
    }

    /** Writes all keys, whole or not at all. */
    public void write(List<BlindKey> keys) throws ReportException {
        Publisher.publish(List.of(new ReportPart(path, out -> CsvWriter.write(COLUMNS, keys.stream(), out))));
    }

    private ReportException other() {
        return new ReportException(
                path + ": this is no key file of certsift, and it is not written over;" + " give --blind another file");
    }

    private static BlindKey key(String[] cells) {
        return new BlindKey(
                FormulaGuard.unguard(cells[0]), FormulaGuard.unguard(cells[1]), optional(cells[2]), optional(cells[3]));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(FormulaGuard.unguard(cell));
    }
}
