package io.certsift.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a configuration file.
 *
 * @param name as the user typed it, or the name of a built-in file
 * @param text decoded from UTF-8, without a byte order mark
 * @param digest the first 8 hexadecimal digits of the SHA-256 of its bytes
 */
record FileText(String name, String text, String digest) {
    /** The built-in catalog has about 500,000 bytes in several files; a single file that is larger than this is a mistake. */
    static final int MAX_BYTES = 2_000_000;

    /** Reads a user's file; empty, with a problem, if that cannot be done. */
    static Optional<FileText> of(Path path, Problems problems) {
        Position position = Position.of(path.toString());
        if (!Files.exists(path)) {
            problems.add(position, "there is no such file: check the path");
        } else if (!Files.isRegularFile(path)) {
            problems.add(position, "this is not a file: give the path of a YAML file");
        } else {
            try (InputStream content = Files.newInputStream(path)) {
                return of(position, content, problems);
            } catch (IOException e) {
                problems.add(position, "the file cannot be read (" + e.getMessage() + "): check its permissions");
            }
        }
        return Optional.empty();
    }

    /** Reads a file of the class path; empty, with a problem, if it is not there. */
    static Optional<FileText> ofResource(String name, Problems problems) {
        Position position = Position.of(name);
        try (@Nullable InputStream content = FileText.class.getResourceAsStream("/" + name)) {
            if (content != null) {
                return of(position, content, problems);
            }
            problems.add(position, "this built-in file is missing: the program is damaged, install it again");
        } catch (IOException e) {
            problems.add(
                    position, "this built-in file cannot be read (" + e.getMessage() + "): install the program again");
        }
        return Optional.empty();
    }

    private static Optional<FileText> of(Position position, InputStream content, Problems problems) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            problems.add(position, "the file has more than " + MAX_BYTES + " bytes: is it the right one?");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(new FileText(position.file(), unmarked, digest(bytes)));
        } catch (CharacterCodingException e) {
            problems.add(position, "the file is not in UTF-8: save it in that encoding");
            return Optional.empty();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
