package io.certsift.knowledge;

import java.util.List;

/**
 * A product that certifications are bound to.
 *
 * @param key stable, lower case with hyphens
 * @param name as a person would say it
 * @param words its names, services and libraries: any of them names the platform
 */
public record Platform(String key, String name, List<String> words) {
    public Platform {
        words = List.copyOf(words);
    }
}
