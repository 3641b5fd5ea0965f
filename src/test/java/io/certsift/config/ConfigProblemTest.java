package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigProblemTest {
    private final ConfigProblem first = new ConfigProblem("a.yaml", 2, 9, "wrong");
    private final ConfigProblem second = new ConfigProblem("a.yaml", 10, 1, "wrong too");
    private final ConfigProblem whole = new ConfigProblem("b.yaml", 0, 0, "missing");

    @Test
    void readsAsCompilersWriteIt() {
        assertThat(first).hasToString("a.yaml:2:9: wrong");
        assertThat(whole).hasToString("b.yaml: missing");
    }

    @Test
    void anExceptionTellsAllProblemsInTheOrderOfTheFiles() {
        ConfigException exception = new ConfigException(List.of(whole, second, first));

        assertThat(exception.problems()).containsExactly(first, second, whole);
        assertThat(exception).hasMessage("a.yaml:2:9: wrong\na.yaml:10:1: wrong too\nb.yaml: missing");
    }
}
