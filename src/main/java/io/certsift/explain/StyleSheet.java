package io.certsift.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The style of the page.
 *
 * @param text of the style element
 */
record StyleSheet(String text) {
    private static final String RESOURCE = "/certsift/explain/page.css";

    static StyleSheet standard() {
        try (@Nullable InputStream content = StyleSheet.class.getResourceAsStream(RESOURCE)) {
            if (content == null) {
                throw new IllegalStateException("the program is damaged: it has no " + RESOURCE);
            }
            return new StyleSheet(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Content-Security-Policy that allows this style and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";
    }

    private String digest() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
