package io.certsift.watch;

import io.certsift.ingest.FileStamp;
import io.certsift.ingest.FoundFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was seen of all files at the last look. */
final class Sights {
    /** Of what cannot be opened anyway, and has nothing to wait for. */
    private static final FileStamp NO_STAMP = new FileStamp(-1, 0, 0);

    private Map<String, Sight> seen = Map.of();

    /** By the name used in reports. */
    Map<String, Sight> seen() {
        return seen;
    }

    /** Looks at the files; the end of one is looked for only when its stamp is new. Returns whether anything differs. */
    boolean look(List<FoundFile> files) {
        Map<String, Sight> now = new HashMap<>();
        for (FoundFile file : files) {
            if (file.problem().isPresent()) {
                now.put(file.name(), new Sight(file.path(), NO_STAMP, true));
            } else {
                FileStamp.of(file.path()).ifPresent(stamp -> now.put(file.name(), sight(file, stamp)));
            }
        }
        boolean differs = !now.equals(seen);
        seen = Map.copyOf(now);
        return differs;
    }

    /** Names of files that wait, did not before, and whose end is not there. */
    List<String> cutOff(Set<Path> waiting, Set<Path> before) {
        return seen.entrySet().stream()
                .filter(file -> !file.getValue().whole())
                .filter(file -> waiting.contains(file.getValue().path()))
                .filter(file -> !before.contains(file.getValue().path()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Sight sight(FoundFile file, FileStamp stamp) {
        Sight old = seen.get(file.name());
        return old != null && old.stamp().equals(stamp) && old.path().equals(file.path())
                ? old
                : new Sight(file.path(), stamp, Wholeness.of(file.path(), stamp.size()));
    }
}
