package io.certsift.pipeline;

/** What was read of one resume, packed by who read it and opaque to who keeps it. */
public record PackedText(byte[] bytes) {
    public PackedText {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
