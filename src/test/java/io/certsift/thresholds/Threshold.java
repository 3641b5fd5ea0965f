package io.certsift.thresholds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that recognition or judgement rests on, as it stands in a source.
 *
 * @param room package below the root
 * @param type as declared: int, float or double
 * @param value as written, without underscores and the letter of its type
 * @param comment first sentence above it; empty without one
 */
record Threshold(String room, String owner, String name, String type, double value, String comment) {
    static final Path SOURCES = Path.of("src/main/java/io/certsift");
    /** The rooms that decide what is found, all of whose numbers are measured. */
    static final List<String> DECIDING = List.of("segment", "recognise", "assess");

    /** And the one that tells lines, columns and tables of PDFs apart, of which some are. */
    static final List<String> ROOMS = List.of("segment", "recognise", "assess", "extract/pdf");

    static final Pattern DECLARED = Pattern.compile(
            "(?:/\\*\\*(?<comment>(?:(?!\\*/).)*)\\*/\\s*)?(?<access>private )?static (?<final>final )"
                    + "(?<type>int|float|double) (?<name>[A-Z_]+) = (?<value>[\\d_.]+)f?;",
            Pattern.DOTALL);

    /** Classes of {@code extract/pdf} whose numbers are limits for hostile files, or are given by the format. */
    private static final Set<String> NO_LAYOUT = Set.of(
            "FlateEnd",
            "FontFacts",
            "GlyphEngine",
            "GuardedParser",
            "MarkedText",
            "PageAnnotations",
            "PageDrawing",
            "PageTree",
            "PathBuilder",
            "PdfReader",
            "ReadBudget",
            "StreamGuard",
            "TexCodes",
            "UnkeptPaints",
            "Unpacked");

    /** As one writes it. */
    String id() {
        return owner + "." + name;
    }

    boolean whole() {
        return type.equals("int");
    }

    static List<Threshold> all() {
        return ROOMS.stream()
                .flatMap(room -> sources(SOURCES.resolve(room)).stream().flatMap(Threshold::of))
                .toList();
    }

    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Threshold> of(Path source) {
        String owner = source.getFileName().toString().replace(".java", "");
        if (NO_LAYOUT.contains(owner)) {
            return Stream.empty();
        }
        String room = SOURCES.relativize(source.getParent()).toString();
        List<Threshold> found = new ArrayList<>();
        Matcher declared = DECLARED.matcher(read(source));
        while (declared.find()) {
            double value = Double.parseDouble(declared.group("value").replace("_", ""));
            if (value > 0) { // 0 is a place to begin at
                found.add(new Threshold(
                        room, owner, declared.group("name"), declared.group("type"), value, comment(declared)));
            }
        }
        return found.stream();
    }

    private static String comment(Matcher declared) {
        String comment = declared.group("comment");
        return comment == null
                ? ""
                : comment.replaceAll("\\s*\\n\\s*\\* ?", " ").strip().replaceAll("\\{@code ([^}]*)\\}", "`$1`");
    }

    static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
