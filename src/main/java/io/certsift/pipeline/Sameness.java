package io.certsift.pipeline;

import io.certsift.model.Screening;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds resumes that are likely the same person's: of the same e-mail address, upper and lower case alike, or of nearly
 * the same text. A hint only, and nothing is decided by it.
 *
 * <p>Texts are compared by their min-hash signatures, of which at least {@value #NEARLY_PERCENT} of 100 positions must be
 * equal. Signatures are cut into bands of {@value #BAND} positions; two that are nearly the same agree in at least one
 * whole band, because they differ in fewer positions than there are bands, so only resumes that share a band are
 * compared, and ten thousand take about a second.
 */
final class Sameness {
    static final int NEARLY_PERCENT = 90;
    static final int BAND = 5;

    /**
     * Most resumes that one is compared with in a group that shares an address or a band. A larger group is a template or
     * an agency's address, and a longer list no use as a hint; without this, such a group would take time by its square.
     */
    static final int MOST_NEIGHBOURS = 50;

    private final Map<String, TreeSet<String>> same = new HashMap<>();

    private record Signed(String file, List<Long> key) {}

    /** Takes the screenings by file name, in the order of the report. */
    Sameness(Map<String, Screening> screenings) {
        Map<String, List<Signed>> byAddress = new LinkedHashMap<>();
        Map<List<Long>, List<Signed>> byBand = new LinkedHashMap<>();
        screenings.forEach((file, screening) -> {
            Signed signed = new Signed(file, screening.textKey());
            screening.candidate().email().ifPresent(address -> byAddress
                    .computeIfAbsent(address.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(signed));
            bands(signed.key()).forEach(band ->
                    byBand.computeIfAbsent(band, key -> new ArrayList<>()).add(signed));
        });
        connect(byAddress.values(), (a, b) -> true);
        connect(byBand.values(), (a, b) -> nearlySame(a.key(), b.key()));
    }

    /** The other files of the person that {@code file} is of, as far as can be told, in the order of the report. */
    List<String> sameAs(String file) {
        TreeSet<String> others = same.get(file);
        return others == null ? List.of() : List.copyOf(others);
    }

    private void connect(Collection<List<Signed>> groups, Comparison comparison) {
        for (List<Signed> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                int end = Math.min(group.size(), i + 1 + MOST_NEIGHBOURS);
                for (Signed other : group.subList(i + 1, end)) {
                    Signed one = group.get(i);
                    if (comparison.holds(one, other)) {
                        others(one).add(other.file());
                        others(other).add(one.file());
                    }
                }
            }
        }
    }

    private TreeSet<String> others(Signed one) {
        return same.computeIfAbsent(one.file(), file -> new TreeSet<>(NameOrder.UTF_8));
    }

    /** Each with its place in front, so that equal numbers in different places do not meet. */
    private static List<List<Long>> bands(List<Long> key) {
        List<List<Long>> bands = new ArrayList<>();
        for (int from = 0; from < key.size(); from += BAND) {
            List<Long> band = new ArrayList<>();
            band.add((long) from);
            band.addAll(key.subList(from, Math.min(from + BAND, key.size())));
            bands.add(band);
        }
        return bands;
    }

    private static boolean nearlySame(List<Long> a, List<Long> b) {
        if (a.size() != b.size()) {
            return false;
        }
        int equal = 0;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).equals(b.get(i))) {
                equal++;
            }
        }
        return equal * 100 >= NEARLY_PERCENT * a.size();
    }

    /** Whether two resumes of a group belong together. */
    @FunctionalInterface
    private interface Comparison {
        boolean holds(Signed one, Signed other);
    }
}
