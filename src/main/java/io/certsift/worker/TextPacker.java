package io.certsift.worker;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.certsift.model.ExtractedText;
import io.certsift.pipeline.PackedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Packs what was read of a document, so that it can be kept and judged again: JSON, deflated. */
final class TextPacker {
    /** Bytes of JSON; the longest text that the limits allow by default takes a tenth. */
    private static final int LONGEST = 256 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // As on the wire: half a surrogate pair stays what it is.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    private TextPacker() {}

    static PackedText pack(ExtractedText text) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
                MAPPER.writeValue(out, text);
            }
            return new PackedText(bytes.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * What was packed.
     *
     * @throws IOException if it was not packed here
     */
    static ExtractedText unpack(PackedText packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed.bytes()))) {
            byte[] json = in.readNBytes(LONGEST);
            return MAPPER.readValue(json, ExtractedText.class);
        }
    }
}
