package io.certsift.cli;

import io.certsift.state.Basis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells what a scan's outcomes rest on besides the files: this very program, the limits, the content of the catalog and of the policy, the
 * date. A name or a version would not do: a policy is edited without a new name.
 */
final class Groundwork {
    private final String program = ProgramFile.digest();

    Basis basis(ScanSettings settings) {
        String reading = digest(program, settings.judging().limits().toString());
        String judging = digest(
                reading,
                content(settings.judging().catalog()),
                content(settings.judging().policy()),
                settings.judging().asOf().toString());
        return new Basis(Version.text(), reading, judging);
    }

    /** One that cannot be read any more equals no content at all. */
    private static String content(Optional<Path> file) {
        if (file.isEmpty()) {
            return "none";
        }
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file.get()));
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static String digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
