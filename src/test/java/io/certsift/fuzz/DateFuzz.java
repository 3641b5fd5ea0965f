package io.certsift.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Any text where the date of a certification stands. */
public final class DateFuzz {
    private static final byte[] BEFORE =
            "Certifications\nAWS Certified AI Practitioner, ".getBytes(StandardCharsets.UTF_8);

    private DateFuzz() {}

    /** Called before the first input, so that what is set up once is not timed. */
    public static void fuzzerInitialize() {
        ResumeTextFuzz.fuzzerTestOneInput(BEFORE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(BEFORE);
        text.writeBytes(input);
        ResumeTextFuzz.fuzzerTestOneInput(text.toByteArray());
    }
}
