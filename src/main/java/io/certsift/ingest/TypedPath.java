package io.certsift.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path as the user typed it.
 *
 * @param name the name used in every report; see {@link FileNames}
 * @param path where it leads, links not resolved
 */
public record TypedPath(String name, Path path) {
    /** What Java puts for each byte of an argument that the locale's charset cannot decode. */
    private static final String LOST = "\uFFFD";

    /**
     * The path that was typed, whether anything is there or not. With the C locale Java loses every byte beyond ASCII, with any
     * other those that are not in its charset; such an element is the one entry of its folder that looks the same when it is
     * decoded in the same way.
     *
     * @return empty if no such path can be, or if no entry or more than one fits what is left of an element
     */
    public static Optional<TypedPath> of(String typed) {
        Optional<TypedPath> literal = literal(typed);
        boolean whole = !typed.contains(LOST);
        return whole
                        || literal.filter(there -> Files.exists(there.path(), LinkOption.NOFOLLOW_LINKS))
                                .isPresent()
                ? literal
                : searched(typed);
    }

    private static Optional<TypedPath> literal(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TypedPath(FileNames.ofTyped(typed), Path.of(typed)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<TypedPath> searched(String typed) {
        Path path = Path.of(typed.startsWith("/") ? "/" : "");
        List<String> names = new ArrayList<>();
        for (String element : typed.split("/")) {
            Optional<Path> next = element.contains(LOST) ? entry(path, element) : Optional.of(path.resolve(element));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            path = next.get();
            names.add(element.contains(LOST) ? FileNames.element(path) : FileNames.ofTyped(element));
        }
        return Optional.of(new TypedPath(String.join("/", names), path));
    }

    /** The only entry of a folder whose name reads like that. */
    private static Optional<Path> entry(Path folder, String element) {
        List<Path> fitting = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (String.valueOf(entry.getFileName()).equals(element)) {
                    fitting.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
