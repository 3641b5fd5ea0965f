package io.certsift.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a single file may cost, in one place.
 *
 * @param values of the limits that differ from the standard, none below the least, in the unit of the limit
 */
public record Limits(Map<Limit, Long> values) {
    public static final Limits STANDARD = new Limits(Map.of());

    public Limits {
        EnumMap<Limit, Long> copy = new EnumMap<>(Limit.class);
        copy.putAll(values);
        copy.forEach((limit, value) -> {
            if (value < limit.least()) {
                throw new IllegalArgumentException(
                        limit.label() + " must be at least " + limit.least() + ", not " + value);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public long of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /** For limits that count things. */
    public int count(Limit limit) {
        return (int) Math.min(Integer.MAX_VALUE, of(limit));
    }

    /** How every message tells that a limit was passed: {@code more than 200 pages (--limit pages)}. */
    public String beyond(Limit limit) {
        return "more than " + of(limit) + " " + limit.unit() + " (--limit " + limit.label() + ")";
    }

    public Limits with(Limit limit, long value) {
        EnumMap<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(values);
        changed.put(limit, value);
        return new Limits(changed);
    }
}
