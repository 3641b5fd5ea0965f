package io.certsift.blind;

import io.certsift.model.BlindKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Gives each file an id that tells nothing of it: drawn at random, and the same again for a file that an earlier key knows.
 * A digest of the name would not do: who guesses names could check them.
 */
final class BlindIds {
    /** Without letters and digits that are read as one another. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    /** 31^8, about 10^12: among 100,000 files hardly a pair is drawn twice, and that one is drawn again. */
    private static final int LENGTH = 8;

    private final Map<String, String> byFile = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final RandomGenerator random;

    BlindIds(Collection<BlindKey> known, RandomGenerator random) {
        this.random = random;
        for (BlindKey key : known) {
            byFile.put(key.file(), key.id());
            taken.add(key.id());
        }
    }

    String of(String file) {
        return byFile.computeIfAbsent(file, unknown -> draw());
    }

    private String draw() {
        StringBuilder id = new StringBuilder("resume-");
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return taken.add(id.toString()) ? id.toString() : draw();
    }
}
