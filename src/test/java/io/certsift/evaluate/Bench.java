package io.certsift.evaluate;

import io.certsift.assess.Assessor;
import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import io.certsift.config.KnowledgeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels and rows written by hand, and what comes of holding one against the other. */
final class Bench {
    static final Vocabulary VOCABULARY =
            new Vocabulary(KnowledgeReader.builtIn().read(Optional.empty()).catalog(), Assessor.flagIds());

    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    /** A label of {@code file} with no evidence: certifications as {@code id claim text}. */
    static String label(String file, String verdict, List<String> flags, String... certifications) {
        return "{\"file\":\"%s\",\"certifications\":[%s],\"evidence\":{},\"flags\":[%s],\"verdict\":\"%s\"}"
                .formatted(file, items(certifications), quoted(flags), verdict);
    }

    /** The same object with more fields. */
    static String with(String object, String fields) {
        return object.substring(0, object.length() - 1) + "," + fields + "}";
    }

    /** A row of a file that was screened. */
    static String row(String file, String verdict, List<String> flags, String... certifications) {
        String fired = flags.stream().map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        return "{\"file\":\"%s\",\"status\":\"screened\",\"verdict\":\"%s\",\"certifications\":[%s],\"evidence\":{},\"flags\":[%s]}"
                .formatted(file, verdict, items(certifications), fired);
    }

    Evaluation evaluate(List<String> labels, List<String> rows) {
        return new Evaluator(VOCABULARY).evaluate(file("gold.jsonl", labels), file("report.jsonl", rows));
    }

    /** What is said against the labels or the report, without the path of the folder. */
    List<String> problems(List<String> labels, List<String> rows) {
        try {
            evaluate(labels, rows);
            return List.of();
        } catch (ConfigException e) {
            return e.problems().stream()
                    .map(ConfigProblem::toString)
                    .map(problem -> problem.replace(folder + "/", ""))
                    .toList();
        }
    }

    private Path file(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String items(String... certifications) {
        return Stream.of(certifications)
                .map(one -> one.split(" ", 3))
                .map(parts ->
                        "{\"id\":\"%s\",\"claim\":\"%s\",\"text\":\"%s\"}".formatted(parts[0], parts[1], parts[2]))
                .collect(Collectors.joining(","));
    }

    private static String quoted(List<String> words) {
        return words.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    }
}
