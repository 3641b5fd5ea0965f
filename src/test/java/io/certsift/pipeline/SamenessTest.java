package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Screening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamenessTest {
    private static final int POSITIONS = 100;

    @Test
    void theSameAddressInAnyCaseIsTheSamePerson() {
        Sameness sameness = new Sameness(Map.of(
                "a.pdf", Screenings.of("Ada@Example.org", List.of()),
                "b.pdf", Screenings.of("ada@example.org", List.of()),
                "c.pdf", Screenings.of("bo@example.org", List.of())));

        assertThat(sameness.sameAs("a.pdf")).containsExactly("b.pdf");
        assertThat(sameness.sameAs("b.pdf")).containsExactly("a.pdf");
        assertThat(sameness.sameAs("c.pdf")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10})
    void textsThatDifferInATenthAtMostAreNearlyTheSame(int differences) {
        assertThat(pair(differences).sameAs("a.pdf")).containsExactly("b.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 50, 100})
    void textsThatDifferInMoreAreNot(int differences) {
        assertThat(pair(differences).sameAs("a.pdf")).isEmpty();
    }

    @Test
    void resumesWithoutTextOrAddressAreNobodys() {
        Sameness sameness = new Sameness(
                Map.of("a.pdf", Screenings.of("", List.of()), "b.pdf", Screenings.of("", List.of())));
        assertThat(sameness.sameAs("a.pdf")).isEmpty();
    }

    @Test
    void otherFilesAreListedInTheOrderOfTheReport() {
        Sameness sameness = new Sameness(Map.of(
                "é.pdf", Screenings.of("x@y.z", List.of()),
                "z.pdf", Screenings.of("x@y.z", List.of()),
                "B.pdf", Screenings.of("x@y.z", List.of()),
                "a.pdf", Screenings.of("x@y.z", List.of())));
        assertThat(sameness.sameAs("z.pdf")).containsExactly("B.pdf", "a.pdf", "é.pdf");
    }

    @Test
    void bandsFindWhatComparingAllWithAllFinds() {
        Random random = new Random(7);
        List<Long> base = signature(random);
        Map<String, Screening> screenings = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            screenings.put("f" + i, Screenings.of("", changed(base, random.nextInt(12), random)));
        }
        Sameness sameness = new Sameness(screenings);
        screenings.forEach((a, one) -> screenings.forEach((b, two) -> {
            if (!a.equals(b)) {
                assertThat(sameness.sameAs(a).contains(b))
                        .as("%s and %s", a, b)
                        .isEqualTo(equal(one.textKey(), two.textKey()) >= 90);
            }
        }));
    }

    @Test
    void aTemplateOfManyFilesGivesAShortList() {
        Map<String, Screening> screenings = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            screenings.put("f" + i, Screenings.of("agency@example.org", List.of(1L, 2L, 3L, 4L, 5L)));
        }
        assertThat(new Sameness(screenings).sameAs("f5000")).hasSize(2 * Sameness.MOST_NEIGHBOURS);
    }

    private static Sameness pair(int differences) {
        List<Long> one = signature(new Random(1));
        List<Long> two = new ArrayList<>(one);
        // Spread out, one to a band, which is the hardest case.
        for (int i = 0; i < differences; i++) {
            int position = i * Sameness.BAND % POSITIONS + i * Sameness.BAND / POSITIONS;
            two.set(position, -1L);
        }
        return new Sameness(Map.of("a.pdf", Screenings.of("", one), "b.pdf", Screenings.of("", two)));
    }

    private static List<Long> signature(Random random) {
        return LongStream.generate(random::nextLong).limit(POSITIONS).boxed().toList();
    }

    private static List<Long> changed(List<Long> base, int changes, Random random) {
        List<Long> changed = new ArrayList<>(base);
        for (int i = 0; i < changes; i++) {
            changed.set(random.nextInt(POSITIONS), random.nextLong());
        }
        return changed;
    }

    private static long equal(List<Long> a, List<Long> b) {
        return java.util.stream.IntStream.range(0, a.size()).filter(i -> a.get(i).equals(b.get(i))).count();
    }
}
