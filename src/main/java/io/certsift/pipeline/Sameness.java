package io.certsift.pipeline;

import io.certsift.ingest.FileNames;
import io.certsift.model.Screening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds resumes that are likely the same person's: of the same e-mail address, upper and lower case alike, or of nearly
 * the same text. A hint only, and nothing is decided by it.
 *
 * <p>Texts are compared by their min-hash signatures, of which at least {@value #NEARLY_PERCENT} of 100 positions must be
 * equal. Signatures are cut into bands of {@value #BAND} positions; two that are nearly the same agree in at least one
 * whole band, because they differ in fewer positions than there are bands, so only resumes that share a band are
 * compared, and ten thousand take less than a second.
 */
final class Sameness {
    static final int NEARLY_PERCENT = 90;
    static final int BAND = 5;

    /**
     * Most resumes that one is compared with in a group that shares an address or a band. A larger group is a template or
     * an agency's address, and a longer list no use as a hint; without this, such a group would take time by its square.
     */
    static final int MOST_NEIGHBOURS = 50;

    private final List<String> files;
    private final Map<String, Numbers> same = new HashMap<>();

    private record Signed(int number, long[] key) {}

    /** Takes the screenings by file name, in the order of the report. */
    Sameness(Map<String, Screening> screenings) {
        files = List.copyOf(screenings.keySet());
        Map<String, List<Signed>> byAddress = new LinkedHashMap<>();
        Map<List<Long>, List<Signed>> byBand = new LinkedHashMap<>();
        int number = 0;
        for (Screening screening : screenings.values()) {
            Signed signed = new Signed(
                    number,
                    screening.textKey().stream().mapToLong(Long::longValue).toArray());
            number++;
            screening
                    .candidate()
                    .email()
                    .ifPresent(address -> byAddress
                            .computeIfAbsent(address.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(signed));
            bands(screening.textKey())
                    .forEach(band -> byBand.computeIfAbsent(band, key -> new ArrayList<>())
                            .add(signed));
        }
        byAddress.values().forEach(group -> connect(group, (a, b) -> true));
        // Copies of one text share every band: comparing them once is enough.
        new LinkedHashSet<>(byBand.values()).forEach(group -> connect(group, Sameness::nearlySame));
    }

    /** The other files of the person that {@code file} is of, as far as can be told, in the order of the report. */
    List<String> sameAs(String file) {
        Numbers others = same.get(file);
        return others == null
                ? List.of()
                : others.distinct().mapToObj(files::get).sorted(FileNames.ORDER).toList();
    }

    private void connect(List<Signed> group, Comparison comparison) {
        for (int i = 0; i < group.size(); i++) {
            Signed one = group.get(i);
            int end = Math.min(group.size(), i + 1 + MOST_NEIGHBOURS);
            for (Signed other : group.subList(i + 1, end)) {
                if (comparison.holds(one.key(), other.key())) {
                    others(one).add(other.number());
                    others(other).add(one.number());
                }
            }
        }
    }

    private Numbers others(Signed one) {
        return same.computeIfAbsent(files.get(one.number()), file -> new Numbers());
    }

    /** Of resumes; a group of copies gives a million of them. */
    private static final class Numbers {
        private int[] numbers = new int[8];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number;
            size++;
        }

        IntStream distinct() {
            Arrays.sort(numbers, 0, size);
            return IntStream.range(0, size)
                    .filter(i -> i == 0 || numbers[i] != numbers[i - 1])
                    .map(i -> numbers[i]);
        }
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

    private static boolean nearlySame(long[] a, long[] b) {
        if (a.length != b.length) {
            return false;
        }
        int equal = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == b[i]) {
                equal++;
            }
        }
        return equal * 100 >= NEARLY_PERCENT * a.length;
    }

    /** Whether two resumes of a group belong together, by their signatures. */
    @FunctionalInterface
    private interface Comparison {
        boolean holds(long[] one, long[] other);
    }
}
