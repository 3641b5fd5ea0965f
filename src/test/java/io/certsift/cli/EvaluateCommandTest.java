package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String LABEL =
            "{\"file\":\"a.pdf\",\"certifications\":[{\"id\":\"aws-ml-specialty\",\"claim\":\"held\","
                    + "\"text\":\"AWS ML \\u001b[31m\"}],\"evidence\":{},\"flags\":[],\"verdict\":\"neutral\"}\n";
    private static final String ROW =
            "{\"file\":\"r/a.pdf\",\"status\":\"screened\",\"certifications\":[],\"evidence\":{},"
                    + "\"flags\":[],\"verdict\":\"neutral\"}\n";

    @TempDir
    private Path folder;

    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));

    @Test
    void theFiguresAndTheMissesArePrinted() throws IOException {
        assertThat(program.run("evaluate", "--gold", gold(LABEL), report())).isZero();
        assertThat(screens.out())
                .contains(
                        "1 labelled files: 1 matched by the ends of their paths\n",
                        "certifications                  0.0000 (0.0000-1.0000)  0.0000 (0.0000-0.7935)",
                        "verdicts                        1.0000 (0.2065-1.0000)  1 of 1\n",
                        "a.pdf: certification: expected aws-ml-specialty held, found nothing  \"AWS ML \u241b[31m\"\n");
    }

    @Test
    void theFiguresAreWrittenForPrograms() throws IOException {
        Path target = folder.resolve("figures.json");
        assertThat(program.run("evaluate", "--gold", gold(LABEL), report(), "-o", target.toString()))
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(target.toFile());
        assertThat(figures.at("/certifications/missed").intValue()).isEqualTo(1);
        assertThat(figures.at("/by_tier/high/recall").doubleValue()).isZero();
        assertThat(figures.at("/verdicts/accuracy").doubleValue()).isEqualTo(1);
        assertThat(figures.at("/misses/0/expected").textValue()).isEqualTo("aws-ml-specialty held");
    }

    @Test
    void badLabelsEndWithStatusTwo() throws IOException {
        assertThat(program.run("evaluate", "--gold", gold(LABEL + "{}\nx\n"), report()))
                .isEqualTo(2);
        assertThat(screens.err()).contains("gold.jsonl:2:1: 'file' is missing", "gold.jsonl:3:");
        assertThat(screens.out()).isEmpty();
    }

    @Test
    void pathsThatLeadNowhereAreToldTogether() {
        assertThat(program.run("evaluate", "--gold", "no.jsonl", "none.jsonl")).isEqualTo(2);
        assertThat(screens.err())
                .isEqualTo("certsift: --gold no.jsonl: there is no such file; check the path\n"
                        + "certsift: none.jsonl: there is no such file; check the path\n");
    }

    private String gold(String content) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), content).toString();
    }

    private String report() throws IOException {
        return Files.writeString(folder.resolve("report.jsonl"), ROW).toString();
    }
}
