package io.certsift.cli;

import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Program.standard().run(arguments));
    }

    /** The commands and their options, for what documents them; the man pages are made of it. */
    public static CommandLine commandLine() {
        return Program.standard().commandLine();
    }
}
