package io.certsift.ingest;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Walks folders with a stack of its own, so that depth costs no call stack. Whatever cannot be walked is a found problem. */
final class FolderWalk {
    private static final Set<String> PART_ENDINGS = Set.of("part", "crdownload", "download", "tmp", "partial");

    /** A path that fails and is longer than this fails for its length: most systems end at 4,096 bytes. */
    private static final int LONG_PATH = 1000;

    private final List<Path> roots;
    private final Limits limits;

    /**
     * @param roots real paths, below which links may lead
     */
    FolderWalk(List<Path> roots, Limits limits) {
        this.roots = List.copyOf(roots);
        this.limits = limits;
    }

    /** Everything found below a folder, in no order. */
    List<FoundFile> below(String name, Path folder) {
        List<FoundFile> found = new ArrayList<>();
        Deque<Folder> open = new ArrayDeque<>();
        open.push(new Folder(name, folder, 1));
        while (!open.isEmpty()) {
            Folder next = open.pop();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(next.path())) {
                for (Path entry : entries) {
                    String entryName = FileNames.join(next.name(), entry);
                    if (!leftOut(FileNames.element(entry))) {
                        visit(new Folder(entryName, entry, next.depth() + 1), open, found);
                    }
                }
            } catch (NoSuchFileException e) {
                continue; // removed since it was listed
            } catch (DirectoryIteratorException e) {
                found.add(next.failed(unreadable(Objects.requireNonNull(e.getCause()))));
            } catch (IOException e) {
                found.add(next.failed(unreadable(e)));
            }
        }
        return found;
    }

    private void visit(Folder entry, Deque<Folder> open, List<FoundFile> found) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (FileNames.length(entry.path()) > limits.of(Limit.NAME_LENGTH)) {
                found.add(entry.failed(tooLong()));
            } else if (attributes.isDirectory() && entry.depth() > limits.of(Limit.PATH_DEPTH)) {
                found.add(entry.failed(tooDeep()));
            } else if (attributes.isDirectory()) {
                open.push(entry);
            } else if (attributes.isSymbolicLink()) {
                followed(entry).ifPresent(found::add);
            } else if (attributes.isRegularFile()) {
                found.add(new FoundFile(entry.name(), entry.path(), Optional.empty()));
            } else {
                found.add(entry.failed(notRegular()));
            }
        } catch (NoSuchFileException e) {
            return; // removed since it was listed
        } catch (IOException e) {
            found.add(entry.failed(unreadable(e)));
        }
    }

    /** Empty for a link to a folder that is walked anyway. */
    private Optional<FoundFile> followed(Folder link) {
        try {
            Path target = link.path().toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            boolean inside = roots.stream().anyMatch(target::startsWith);
            if (attributes.isDirectory()) {
                return inside ? Optional.empty() : Optional.of(link.failed(outside("folder")));
            }
            if (!attributes.isRegularFile()) {
                return Optional.of(link.failed(notRegular()));
            }
            return Optional.of(
                    inside ? new FoundFile(link.name(), target, Optional.empty()) : link.failed(outside("file")));
        } catch (AccessDeniedException e) {
            return Optional.of(link.failed(unreadable(e)));
        } catch (IOException e) {
            return Optional.of(link.failed(
                    new Problem(Status.UNREADABLE, "a link that leads nowhere; put the file itself there")));
        }
    }

    private static boolean leftOut(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || (name.indexOf('.') > 0 && PART_ENDINGS.contains(ending));
    }

    static Problem notRegular() {
        return new Problem(Status.UNREADABLE, "not a regular file but a pipe, socket or device; it was not opened");
    }

    private Problem tooLong() {
        return new Problem(
                Status.UNREADABLE, "its name has " + limits.beyond(Limit.NAME_LENGTH) + "; give it a shorter one");
    }

    private Problem tooDeep() {
        return new Problem(
                Status.UNREADABLE,
                "it stands below " + limits.beyond(Limit.PATH_DEPTH) + " and was not entered; move it further up");
    }

    private static Problem outside(String what) {
        return new Problem(
                Status.UNREADABLE,
                "a link to a " + what + " outside the paths given, not followed; give that path as well");
    }

    static Problem unreadable(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Problem(Status.UNREADABLE, "no permission to open it; change its permissions and scan again");
        }
        if (e instanceof FileSystemException failed
                && String.valueOf(failed.getFile()).length() > LONG_PATH) {
            return new Problem(Status.UNREADABLE, "the path is too long to be opened; move it further up");
        }
        return new Problem(Status.UNREADABLE, "it cannot be opened; try to copy it elsewhere and scan the copy");
    }

    /**
     * An entry and the name it goes by.
     *
     * @param depth folders from the path typed down to it, both counted
     */
    private record Folder(String name, Path path, int depth) {
        FoundFile failed(Problem problem) {
            return new FoundFile(name, path, Optional.of(problem));
        }
    }
}
