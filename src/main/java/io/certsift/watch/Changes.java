package io.certsift.watch;

import io.certsift.watch.Event.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Tells two rounds apart, file by file. */
final class Changes {
    private Changes() {}

    /** New, changed, renamed and gone files, by name. */
    static List<Event> between(SortedMap<String, Round.Row> before, SortedMap<String, Round.Row> after, Instant now) {
        Map<String, String> vanished = new HashMap<>();
        before.forEach((name, row) -> {
            if (!after.containsKey(name)) {
                vanished.put(row.sha256(), name);
            }
        });
        List<Event> events = new ArrayList<>();
        after.forEach((name, row) -> {
            Round.Row old = before.get(name);
            if (old == null) {
                String from = row.sha256().isEmpty() ? null : vanished.remove(row.sha256());
                events.add(
                        from == null
                                ? event(now, Kind.NEW, name, row.status().label())
                                : event(now, Kind.RENAMED, name, "was " + from));
            } else if (!old.equals(row)) {
                events.add(event(now, Kind.CHANGED, name, row.status().label()));
            }
        });
        before.forEach((name, row) -> {
            if (!after.containsKey(name) && name.equals(vanished.get(row.sha256()))) {
                events.add(event(now, Kind.GONE, name, ""));
            }
        });
        return events;
    }

    private static Event event(Instant now, Kind kind, String file, String detail) {
        return new Event(now, kind, Optional.of(file), detail);
    }
}
