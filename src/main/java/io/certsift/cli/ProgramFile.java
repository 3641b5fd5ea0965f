package io.certsift.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program's own code, told from that of any other build. */
final class ProgramFile {
    private ProgramFile() {}

    /** Version, and a digest of the archive's table, which holds a checksum of every class; of a folder of classes, their times. */
    static String digest() {
        try {
            Path code = Path.of(ProgramFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Version.text() + " " + (Files.isDirectory(code) ? folder(code) : archive(code));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program's own file cannot be read", e);
        }
    }

    private static long archive(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                add(sum, entry.getName() + " " + entry.getCrc());
            }
        }
        return sum.getValue();
    }

    private static long folder(Path folder) throws IOException {
        CRC32C sum = new CRC32C();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(
                        sum,
                        folder.relativize(file) + " "
                                + Files.getLastModifiedTime(file).toMillis());
            }
        }
        return sum.getValue();
    }

    private static void add(CRC32C sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
