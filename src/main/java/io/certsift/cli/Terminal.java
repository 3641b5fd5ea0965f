package io.certsift.cli;

import io.certsift.explain.Run;
import io.certsift.text.VisibleText;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the program speaks: results on one stream, complaints and progress on the other.
 *
 * @param out results
 * @param err complaints and progress
 * @param interactive whether a person watches {@code err}
 * @param coloured whether results are shown in colour
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean coloured) {

    /** The process's own streams. */
    static Terminal standard() {
        Charset charset = charset();
        return new Terminal(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                watched(),
                painted());
    }

    /** Prints a result; text of files in it cannot harm the terminal. */
    void say(String line) {
        out.println(VisibleText.of(line));
    }

    /** Prints a result in colours, if they are wanted; text of files in it cannot harm the terminal. */
    void show(List<Run> line) {
        StringBuilder shown = new StringBuilder();
        for (Run run : line) {
            String text = VisibleText.of(run.text());
            shown.append(coloured ? Paint.of(run.ink()).over(text) : text);
        }
        out.println(shown.toString().stripTrailing());
    }

    /** Prints a complaint; text of files in it cannot harm the terminal. */
    void complain(String line) {
        err.println(VisibleText.of(line));
    }

    /** The terminal's own; UTF-8 where only ASCII is set, because that means that no locale was set at all. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
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

    /** Whether results go to a terminal that shows colours, and nobody has set {@code NO_COLOR}. */
    private static boolean painted() {
        Console console = System.console();
        return console != null && isTerminal(console) && Ansi.AUTO.enabled();
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
