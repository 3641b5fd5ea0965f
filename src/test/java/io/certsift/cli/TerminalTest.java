package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.explain.Ink;
import io.certsift.explain.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void fileNamesCannotSteerTheTerminal() {
        Screens screens = new Screens();
        Terminal terminal = screens.terminal(false);
        terminal.say("a\u001B[2Jb.pdf");
        terminal.complain("a\r\u202Eb.pdf");
        assertThat(screens.out()).isEqualTo("a␛[2Jb.pdf\n");
        assertThat(screens.err()).isEqualTo("a␍<U+202E>b.pdf\n");
    }

    @Test
    void coloursAreTheProgramsOwnAndNothingElsePassesForOne() {
        Screens screens = new Screens();
        List<Run> line = List.of(new Run("  ", Ink.PLAIN), new Run("a\u001B[2J\nb", Ink.RED), new Run(" c", Ink.PLAIN));
        screens.terminal(false, true).show(line);
        screens.terminal(false, false).show(line);
        assertThat(screens.out()).isEqualTo("  \u001B[1;31ma␛[2J␊b\u001B[0m c\n" + "  a␛[2J␊b c\n");
    }
}
