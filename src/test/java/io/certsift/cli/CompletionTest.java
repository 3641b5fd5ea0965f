package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));

    @Test
    void theScriptOffersTheCommandsAndTheValuesOfOptions() {
        assertThat(program.run("generate-completion")).isZero();
        assertThat(screens.out())
                .contains("complete -F _complete_certsift")
                .contains("commands=\"scan ")
                .contains("\"engineering\" \"research\" \"non-technical\"")
                .contains("\"red\" \"noise\" \"avoid-list\"")
                .contains("\"pages=\"");
    }
}
