package io.certsift.resumes;

import io.certsift.model.ExtractedText;
import io.certsift.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A resume of somebody who does not exist, written as text, with what should be found in it. Above the line "---" stand the
 * answers, below it the resume in the markup of {@link Typesetter}.
 *
 * @param name of the file, without its ending
 * @param role that it is screened for
 * @param certifications rated ones with their claim, each as often as it should be found
 * @param flags that have to fire; notes that no label is given for are left out of all comparisons
 * @param flagsOptional that may fire
 * @param evidence of the kinds portfolio, publications, production and references, those that are there
 * @param verdicts accepted
 * @param written the lines of the resume
 * @param layout how they are set, as of {@link Typesetter}
 */
record WrittenResume(
        String name,
        Role role,
        List<Label> certifications,
        Set<String> flags,
        Set<String> flagsOptional,
        Set<String> evidence,
        Set<String> verdicts,
        List<String> written,
        String layout) {
    private static final Path FOLDER = Path.of("src/test/resources/resumes");

    /**
     * One certification as it should be found.
     *
     * @param earned the date as the report writes it; empty if no label is given for it
     * @param optional whether it may as well not be found
     */
    record Label(String entry, String claim, String earned, boolean optional) {
        @Override
        public String toString() {
            return (entry + " " + claim + " " + earned).strip();
        }
    }

    ExtractedText text() {
        return text(layout);
    }

    ExtractedText text(String other) {
        return Typesetter.set(written, other);
    }

    static List<WrittenResume> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(WrittenResume::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenResume read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int line = lines.indexOf("---");
        if (line < 0) {
            throw new IllegalArgumentException(file + ": no line --- between the answers and the resume");
        }
        Map<String, String> answers = new HashMap<>();
        lines.subList(0, line).stream()
                .filter(answer -> !answer.startsWith("#"))
                .map(answer -> answer.split(":", 2))
                .forEach(answer -> answers.put(answer[0], answer[1].strip()));
        Set<String> flags = words(answers, "flags");
        Set<String> optional = new TreeSet<>();
        flags.stream().filter(flag -> flag.startsWith("?")).forEach(flag -> optional.add(flag.substring(1)));
        flags.removeIf(flag -> flag.startsWith("?"));
        return new WrittenResume(
                file.getFileName().toString().replace(".txt", ""),
                Role.valueOf(answers.getOrDefault("role", "engineering")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                labels(answers.getOrDefault("certifications", "")),
                flags,
                optional,
                words(answers, "evidence"),
                words(answers, "verdict"),
                lines.subList(line + 1, lines.size()),
                answers.getOrDefault("layout", ""));
    }

    private static Set<String> words(Map<String, String> answers, String key) {
        return new TreeSet<>(Arrays.stream(answers.getOrDefault(key, "").split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static List<Label> labels(String answer) {
        List<Label> labels = new ArrayList<>();
        for (String one : answer.split(";")) {
            String[] parts = one.strip().split("\\s+");
            if (!parts[0].isEmpty()) {
                boolean optional = parts[0].startsWith("?");
                labels.add(new Label(
                        optional ? parts[0].substring(1) : parts[0],
                        parts[1],
                        parts.length > 2 ? parts[2] : "",
                        optional));
            }
        }
        return labels;
    }

    @Override
    public String toString() {
        return name;
    }
}
