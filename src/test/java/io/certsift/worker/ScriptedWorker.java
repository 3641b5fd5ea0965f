package io.certsift.worker;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.pipeline.LocalExplainer;
import io.certsift.pipeline.LocalInspector;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A worker whose reader does what the name of the file says, and whose answer tells in which process. */
public final class ScriptedWorker {
    private static final List<byte[]> KEPT = new ArrayList<>();

    private ScriptedWorker() {}

    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        new Worker(System.in, new FileOutputStream(FileDescriptor.out)).serve(ScriptedWorker::desk);
        Runtime.getRuntime().halt(0);
    }

    private static Worker.Desk desk(WorkerSetup setup) {
        if (setup.asOf().equals("no start")) {
            throw new IllegalArgumentException("the setup is wrong");
        }
        return new Worker.Desk(
                new LocalInspector(ScriptedWorker::fingerprint, ScriptedWorker::read, (text, role) -> {
                    throw new IllegalStateException("never");
                }),
                new LocalExplainer(ScriptedWorker::read, (text, role) -> {
                    throw new IllegalStateException("never");
                }),
                (source, role) -> {
                    throw new IllegalStateException("never");
                },
                "knowledge of " + setup.asOf());
    }

    private static Ingested fingerprint(FoundFile file) {
        return new Ingested.File(new SourceFile(file.name(), file.path(), 1, FileKind.PDF, file.name()));
    }

    private static ReadResult read(SourceFile file) {
        return switch (file.name().replaceAll("-.*", "")) {
            case "throw" -> throw new IllegalStateException("scripted");
            case "hang" -> hang();
            case "exit" -> exit();
            case "stack" -> endless();
            case "heap" -> said(String.valueOf(new long[Integer.MAX_VALUE / 2].length));
            case "fill" -> fill();
            case "leak" -> leak();
            case "print" -> print();
            case "half" -> said("half a pair: \ud83d");
            case "long" -> said("x".repeat(Wire.LONGEST));
            default -> said("read in " + ProcessHandle.current().pid());
        };
    }

    private static ReadResult said(String message) {
        return new ReadResult.Failed(new Problem(Status.NO_TEXT, message));
    }

    private static ReadResult hang() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                continue; // deaf, as a library in a tight loop is
            }
        }
    }

    private static ReadResult exit() {
        Runtime.getRuntime().halt(7);
        return said("never");
    }

    private static ReadResult endless() {
        return endless();
    }

    private static ReadResult fill() {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[1 << 17]);
        }
    }

    /** Keeps two megabytes for ever. */
    private static synchronized ReadResult leak() {
        KEPT.add(new byte[2 << 20]);
        System.gc();
        return said("read in " + ProcessHandle.current().pid());
    }

    private static ReadResult print() {
        System.out.println("{\"id\":1}".repeat(20_000));
        System.err.println("text of a resume ".repeat(20_000));
        return said("printed");
    }

    static FoundFile found(String name) {
        return new FoundFile(name, java.nio.file.Path.of(name), Optional.empty());
    }
}
