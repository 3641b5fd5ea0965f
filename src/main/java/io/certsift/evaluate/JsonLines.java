package io.certsift.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of one JSON object per line, and tells everything that is wrong in it at once. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A file that is something else altogether has a problem on each line; nobody reads them all. */
    private static final int MOST_PROBLEMS = 100;

    private JsonLines() {}

    /** Takes the content of one line. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Fields row);
    }

    /**
     * The rows of {@code file}, blank lines left out.
     *
     * @param what the file should be, for messages
     * @throws ConfigException with every problem, if there is any
     */
    static <T> List<T> read(Path file, String what, Reader<T> reader) {
        List<ConfigProblem> problems = new ArrayList<>();
        List<T> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    row(text, new Place(file, number, problems), what, reader, rows);
                }
            }
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(new ConfigProblem(file.toString(), 0, 0, "it is empty: give " + what));
            }
        } catch (CharacterCodingException e) {
            problems.add(new ConfigProblem(file.toString(), 0, 0, "it is not text in UTF-8: give " + what));
        } catch (IOException e) {
            problems.add(new ConfigProblem(
                    file.toString(), 0, 0, "it cannot be read (" + e.getMessage() + "): check its permissions"));
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(first(file, problems));
        }
        return rows;
    }

    private static List<ConfigProblem> first(Path file, List<ConfigProblem> problems) {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<ConfigProblem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        int more = problems.size() - MOST_PROBLEMS;
        first.add(new ConfigProblem(
                file.toString(), problems.get(MOST_PROBLEMS).line(), 1, "and " + more + " more: mend these first"));
        return first;
    }

    /** A line, and where its problems go. */
    record Place(Path file, int line, List<ConfigProblem> problems) {
        void problem(int column, String message) {
            problems.add(new ConfigProblem(file.toString(), line, column, message));
        }
    }

    private static <T> void row(String text, Place place, String what, Reader<T> reader, List<T> rows) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                rows.add(reader.read(new Fields(node, place, "")));
            } else {
                place.problem(1, "this is no JSON object: give " + what);
            }
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            place.problem(column, "this is no JSON (" + e.getOriginalMessage() + "): write one object on each line");
        }
    }
}
