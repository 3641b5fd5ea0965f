package io.certsift.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal that keeps what was printed. */
final class Screens {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Terminal terminal(boolean interactive) {
        return terminal(interactive, false);
    }

    Terminal terminal(boolean interactive, boolean coloured) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), interactive, coloured);
    }

    String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }
}
