package io.certsift.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All platforms, in the order of their file. */
public final class Platforms {
    private final Map<String, Platform> byKey = new LinkedHashMap<>();

    public Platforms(List<Platform> platforms) {
        platforms.forEach(platform -> byKey.put(platform.key(), platform));
    }

    public List<Platform> all() {
        return List.copyOf(byKey.values());
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    public Optional<Platform> platform(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
