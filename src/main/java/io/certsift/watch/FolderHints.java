package io.certsift.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The events of the file system, by the JDK's own service. Each folder is registered by itself; links are not followed. */
public final class FolderHints implements Hints {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /** @throws IOException if the system has no more of such services to give */
    public FolderHints(WatchService service) {
        this.service = service;
    }

    @Override
    public boolean await(Duration time) throws InterruptedException {
        WatchKey key = service.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        boolean heard = key != null;
        while (key != null) {
            drain(key);
            key = service.poll();
        }
        return heard;
    }

    /** A folder that is gone sends no more; a new one is found by the next look, which comes after each hint. */
    private void drain(WatchKey key) {
        key.pollEvents();
        if (!key.reset()) {
            keys.values().remove(key);
        }
    }

    /** What cannot be listened to is heard of by looking only; so are changes in a folder between its making and its registration. */
    @Override
    public void listen(List<Path> folders) {
        Set<Path> there = new HashSet<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                        there.add(each);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path each, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException gone) {
                continue;
            }
        }
        keys.entrySet().removeIf(known -> {
            boolean left = !there.contains(known.getKey()) || !known.getValue().isValid();
            if (left) {
                known.getValue().cancel();
            }
            return left;
        });
        for (Path folder : there) {
            if (!keys.containsKey(folder)) {
                register(folder);
            }
        }
    }

    private void register(Path folder) {
        try {
            keys.put(folder, folder.register(service, KINDS));
        } catch (IOException | ClosedWatchServiceException cannotListen) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            keys.clear();
        }
    }
}
