package io.certsift.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who issues, hosts or sells certificates.
 *
 * @param key stable, lower case with hyphens
 * @param names all spellings, the usual one first
 * @param kind what sort of issuer
 * @param platform key of the platform that its own credentials are bound to, if any
 */
public record Issuer(String key, List<String> names, Kind kind, Optional<String> platform) {
    public Issuer {
        names = List.copyOf(names);
    }

    /** What sort of issuer. */
    public enum Kind {
        /** Certifies the users of its own product. */
        VENDOR("vendor"),
        /** Hosts the series of others. */
        MOOC("mooc"),
        /** Sells courses of anybody; an exam's name there is a preparation course. */
        MARKETPLACE("marketplace"),
        UNIVERSITY("university"),
        BOOTCAMP("bootcamp"),
        /** A professional body or standards body. */
        BODY("body"),
        /** A training firm or reseller. */
        TRAINING("training"),
        /** Hosts or shows credentials, such as a badge site. */
        PLATFORM("platform");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
