package io.certsift.cli;

import io.certsift.text.VisibleText;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program speaks: results on one stream, complaints and progress on the other.
 *
 * @param out results
 * @param err complaints and progress
 * @param interactive whether a person watches {@code err}
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /** The process's own streams. */
    static Terminal standard() {
        return new Terminal(new PrintWriter(System.out, true), new PrintWriter(System.err, true), watched());
    }

    /** Prints a result; text of files in it cannot harm the terminal. */
    void say(String line) {
        out.println(VisibleText.of(line));
    }

    /** Prints a complaint; text of files in it cannot harm the terminal. */
    void complain(String line) {
        err.println(VisibleText.of(line));
    }

    private static boolean watched() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return false;
        }
        Path stderr = Path.of("/proc/self/fd/2");
        try {
            // A console stands for input and output only; on Linux the kernel knows where stderr leads.
            return !Files.exists(stderr) || stderr.toRealPath().startsWith("/dev");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
