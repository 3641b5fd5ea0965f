package io.certsift.worker;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.certsift.ingest.Ingested;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.FairnessOutcome;
import io.certsift.model.ScanOutcome;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How messages go over a pipe: four bytes of length, then JSON. Paths go as URIs, which keep every byte of a name whatever the
 * locale. The types that a message may hold are listed here; no other is ever made of what comes in.
 */
final class Wire {
    /** Bytes; a resume's findings take some tens of thousands. What is longer would only fill the reader's memory. */
    static final int LONGEST = 16 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // Half a surrogate pair, which a font can stand for, has no bytes in UTF-8; escaped it arrives as it is.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Request.class, Requests.class)
            .addMixIn(Reply.class, Replies.class)
            .addMixIn(Ingested.class, Fingerprints.class)
            .addMixIn(ScanOutcome.class, Outcomes.class)
            .addMixIn(ExplainOutcome.class, Explanations.class)
            .addMixIn(FairnessOutcome.class, Comparisons.class)
            .build();

    private Wire() {}

    static byte[] bytes(Object message) throws IOException {
        return MAPPER.writeValueAsBytes(message);
    }

    /** Writes and flushes. */
    static void send(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * @throws java.io.EOFException if the other side has ended
     */
    static <T> T receive(DataInputStream in, Class<T> type) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no message is " + length + " bytes long");
        }
        return MAPPER.readValue(in.readNBytes(length), type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = Request.Identify.class, name = "identify"),
        @Type(value = Request.Screen.class, name = "screen"),
        @Type(value = Request.Keep.class, name = "keep"),
        @Type(value = Request.Judge.class, name = "judge"),
        @Type(value = Request.Explain.class, name = "explain"),
        @Type(value = Request.Check.class, name = "check")
    })
    private interface Requests {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = Reply.Ready.class, name = "ready"),
        @Type(value = Reply.Identified.class, name = "identified"),
        @Type(value = Reply.Screened.class, name = "screened"),
        @Type(value = Reply.Kept.class, name = "kept"),
        @Type(value = Reply.Explained.class, name = "explained"),
        @Type(value = Reply.Checked.class, name = "checked"),
        @Type(value = Reply.Unsent.class, name = "unsent")
    })
    private interface Replies {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = Ingested.File.class, name = "file"),
        @Type(value = Ingested.Failed.class, name = "failed")
    })
    private interface Fingerprints {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = ScanOutcome.Screened.class, name = "screened"),
        @Type(value = ScanOutcome.Duplicate.class, name = "duplicate"),
        @Type(value = ScanOutcome.Unscreened.class, name = "unscreened")
    })
    private interface Outcomes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = ExplainOutcome.Explained.class, name = "explained"),
        @Type(value = ExplainOutcome.NotRead.class, name = "not-read")
    })
    private interface Explanations {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @Type(value = FairnessOutcome.Compared.class, name = "compared"),
        @Type(value = FairnessOutcome.NotRead.class, name = "not-read")
    })
    private interface Comparisons {}
}
