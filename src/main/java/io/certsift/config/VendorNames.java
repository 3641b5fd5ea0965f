package io.certsift.config;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platform;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keys of issuers and platforms by all their names, in any case; one name may stand for both. */
final class VendorNames {
    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    VendorNames(Knowledge knowledge) {
        for (Issuer issuer : knowledge.issuers().all()) {
            add(issuer.key(), issuer.key());
            issuer.names().forEach(name -> add(name, issuer.key()));
        }
        for (Platform platform : knowledge.platforms().all()) {
            add(platform.key(), platform.key());
            add(platform.name(), platform.key());
        }
    }

    private void add(String name, String key) {
        names.add(name);
        keys.computeIfAbsent(fold(name), unseen -> new LinkedHashSet<>()).add(key);
    }

    /** Issuers first; empty if nobody has that name. */
    Set<String> keys(String name) {
        return keys.getOrDefault(fold(name), Set.of());
    }

    Set<String> names() {
        return names;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
