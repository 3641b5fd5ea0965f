package io.certsift.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Addresses of scanned files as seen from the folder of the workbook, so that both can be moved together; percent-escaped,
 * as Excel and LibreOffice want them.
 */
final class FileLinks {
    /** A character that stands for bytes which the locale cannot decode: such a link would lead nowhere. */
    private static final String LOST = "%EF%BF%BD";

    private static final String UNESCAPED = "-._~";

    private final Path folder;

    /** Links for a workbook in this folder. */
    FileLinks(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    static FileLinks beside(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return new FileLinks(folder == null ? target.toAbsolutePath() : folder);
    }

    /** Empty where no address leads there, as to another drive. */
    Optional<String> address(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getRoot() == null || !absolute.getRoot().equals(folder.getRoot())) {
            return Optional.empty();
        }
        Path way = folder.relativize(absolute);
        return Optional.of(StreamSupport.stream(way.spliterator(), false)
                        .map(step -> escape(step.toString()))
                        .collect(Collectors.joining("/")))
                .filter(address -> !address.contains(LOST));
    }

    private static String escape(String step) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNESCAPED.indexOf(c) >= 0) {
                escaped.append((char) c);
            } else {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", c));
            }
        }
        return escaped.toString();
    }
}
