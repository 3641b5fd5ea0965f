package io.certsift.ingest;

import io.certsift.model.Limits;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below the paths typed by the user. Nothing is opened but folders.
 *
 * <p>Thread-safe: holds no state but its limits.
 */
public final class FileFinder {
    private final Limits limits;

    public FileFinder() {
        this(Limits.STANDARD);
    }

    public FileFinder(Limits limits) {
        this.limits = limits;
    }

    /**
     * All files, in UTF-8 byte order of their names; a file reached by two paths once, under the first name by order.
     * Folders are walked; in them, hidden entries, lock files and part-downloads are left out, and links are followed only to
     * regular files below the paths typed. A path typed is always taken and followed.
     *
     * @throws MissingPathsException if any of the paths leads to nothing
     */
    public List<FoundFile> find(List<String> typed) throws MissingPathsException {
        List<Root> roots = new ArrayList<>();
        List<FoundFile> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String path : typed) {
            try {
                roots.add(root(path));
            } catch (NoSuchFileException | InvalidPathException e) {
                missing.add(FileNames.ofTyped(path));
            } catch (IOException e) {
                found.add(new FoundFile(FileNames.ofTyped(path), Path.of(path), Optional.of(FolderWalk.unreadable(e))));
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingPathsException(missing);
        }
        FolderWalk walk = new FolderWalk(roots.stream().map(Root::real).toList(), limits);
        for (Root root : roots) {
            found.addAll(root.attributes().isDirectory() ? walk.below(root.name(), root.real()) : List.of(root.file()));
        }
        return withoutRepeats(found);
    }

    private static Root root(String typed) throws IOException {
        if (typed.isEmpty()) {
            throw new NoSuchFileException(typed);
        }
        Path path = Path.of(typed);
        BasicFileAttributes attributes = attributes(path);
        return new Root(FileNames.ofTyped(typed), path.toRealPath(), attributes);
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            if (path.getParent() != null && Files.isRegularFile(path.getParent())) {
                throw new NoSuchFileException(path.toString());
            }
            throw e;
        }
    }

    private static List<FoundFile> withoutRepeats(List<FoundFile> found) {
        found.sort(Comparator.comparing(FoundFile::name, FileNames.ORDER).thenComparing(FoundFile::path));
        Set<Path> seen = new HashSet<>();
        return found.stream().filter(file -> seen.add(file.path())).toList();
    }

    /** A path typed, with all links resolved. */
    private record Root(String name, Path real, BasicFileAttributes attributes) {
        FoundFile file() {
            return new FoundFile(
                    name, real, attributes.isRegularFile() ? Optional.empty() : Optional.of(FolderWalk.notRegular()));
        }
    }
}
