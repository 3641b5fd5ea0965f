package io.certsift.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All issuers, in the order of their file. */
public final class Issuers {
    private final Map<String, Issuer> byKey = new LinkedHashMap<>();

    public Issuers(List<Issuer> issuers) {
        issuers.forEach(issuer -> byKey.put(issuer.key(), issuer));
    }

    public List<Issuer> all() {
        return List.copyOf(byKey.values());
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    public Optional<Issuer> issuer(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The spellings of one issuer; none if there is no such issuer. */
    public List<String> names(String key) {
        return issuer(key).map(Issuer::names).orElse(List.of());
    }

    /** The spellings of all issuers of one kind. */
    public List<String> names(Issuer.Kind kind) {
        return byKey.values().stream()
                .filter(issuer -> issuer.kind() == kind)
                .flatMap(issuer -> issuer.names().stream())
                .toList();
    }
}
