package io.certsift.state;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.certsift.model.Screening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How findings stand in a ledger: as JSON of the records' own fields. */
final class FindingsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // Half a surrogate pair has no bytes in UTF-8; escaped it stays what it is.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Screening.class, PackedKey.class)
            .build();

    private FindingsJson() {}

    static byte[] bytes(Object findings) {
        try {
            return MAPPER.writeValueAsBytes(findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // records of texts, numbers and lists: there is nothing that could fail
        }
    }

    /**
     * What was written.
     *
     * @throws DamagedException if it was not
     */
    static <T> T read(byte[] bytes, Class<T> type) throws DamagedException {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException e) {
            throw new DamagedException("what stands in a row is no " + type.getSimpleName());
        }
    }

    /** The key is a hundred numbers of twenty digits, more than all the rest: as bytes it is read in no time. */
    private abstract static class PackedKey {
        @JsonSerialize(converter = ToBytes.class)
        @JsonDeserialize(converter = FromBytes.class)
        @SuppressWarnings("UnusedVariable") // read by the library, for its annotations
        private @Nullable List<Long> textKey;
    }

    private static final class ToBytes extends StdConverter<List<Long>, byte[]> {
        @Override
        public byte[] convert(List<Long> key) {
            ByteBuffer bytes = ByteBuffer.allocate(key.size() * Long.BYTES);
            key.forEach(bytes::putLong);
            return bytes.array();
        }
    }

    private static final class FromBytes extends StdConverter<byte[], List<Long>> {
        @Override
        public List<Long> convert(byte[] bytes) {
            LongBuffer key = ByteBuffer.wrap(bytes).asLongBuffer();
            return LongStream.generate(key::get).limit(key.remaining()).boxed().toList();
        }
    }
}
