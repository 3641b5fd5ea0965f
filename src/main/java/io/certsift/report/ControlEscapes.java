package io.certsift.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what JSON lets stand and tools stumble over: DEL and the upper control characters, the two line separators of
 * Unicode, and characters that turn the direction of reading. The text that a parser gets is the same.
 */
final class ControlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii;

    ControlEscapes() {
        ascii = standardAsciiEscapesForJSON();
        ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean control = c >= 0x80 && c < 0xA0;
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || separator || turns
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
                : null;
    }
}
