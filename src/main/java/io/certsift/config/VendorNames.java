package io.certsift.config;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platform;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keys of issuers and platforms by all their names, in any case; an issuer comes before a platform of the same name. */
final class VendorNames {
    private final Map<String, String> keys;

    private VendorNames(Map<String, String> keys) {
        this.keys = keys;
    }

    static VendorNames of(Knowledge knowledge) {
        Map<String, String> keys = new TreeMap<>();
        for (Issuer issuer : knowledge.issuers().all()) {
            keys.putIfAbsent(issuer.key(), issuer.key());
        }
        for (Issuer issuer : knowledge.issuers().all()) {
            issuer.names().forEach(name -> keys.putIfAbsent(fold(name), issuer.key()));
        }
        for (Platform platform : knowledge.platforms().all()) {
            keys.putIfAbsent(fold(platform.key()), platform.key());
            keys.putIfAbsent(fold(platform.name()), platform.key());
        }
        return new VendorNames(keys);
    }

    Optional<String> key(String name) {
        return Optional.ofNullable(keys.get(fold(name)));
    }

    Set<String> names() {
        return keys.keySet();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
