package io.certsift.explain;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Chromium without a window, with a profile of its own each time and no word to anybody outside. */
final class Browser {
    private static final String COMMAND = System.getProperty("certsift.chromium", "chromium");
    private static final long SECONDS = 60;

    private final Path folder;
    private int runs;

    Browser(Path folder) {
        this.folder = folder;
    }

    /** The document as it stands after everything that could run has run. */
    String dom(String page) throws IOException, InterruptedException {
        return Files.readString(run(page, "--dump-dom"));
    }

    /** What is seen of it. */
    BufferedImage picture(String page) throws IOException, InterruptedException {
        File picture = folder.resolve("picture" + runs + ".png").toFile();
        run(page, "--screenshot=" + picture, "--window-size=1400,1400", "--hide-scrollbars");
        return ImageIO.read(picture);
    }

    private Path run(String page, String... more) throws IOException, InterruptedException {
        runs++;
        Path file = Files.writeString(folder.resolve("page" + runs + ".html"), page);
        Path out = folder.resolve("out" + runs);
        Path err = folder.resolve("err" + runs);
        List<String> command = new ArrayList<>(List.of(
                COMMAND,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile" + runs))));
        command.addAll(List.of(more));
        command.add(file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("the browser did not end: " + Files.readString(err));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the browser failed: " + Files.readString(err));
        }
        return out;
    }
}
