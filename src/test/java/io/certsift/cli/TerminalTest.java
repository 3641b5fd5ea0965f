package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
}
