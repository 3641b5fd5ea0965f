package io.certsift.cli;

import io.certsift.worker.Worker;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Where the process starts that reads files. It is talked to over its standard streams, and ends when they do. */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        // What a library prints must not get between the answers.
        System.setOut(System.err);
        new Worker(System.in, new FileOutputStream(FileDescriptor.out)).serve(StandardWiring::desk);
        Runtime.getRuntime().halt(0);
    }
}
