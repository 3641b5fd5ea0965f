package io.certsift.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.model.Box;
import io.certsift.model.Cell;
import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import io.certsift.pipeline.PackedText;
import io.certsift.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPackerTest {
    @Test
    void whatIsUnpackedIsWhatWasPacked() throws Exception {
        TextLine line = new TextLine(
                "r\u00e9sum\u00e9 \ud83d\tof half a pair",
                3,
                -1,
                Place.TABLE_CELL,
                2,
                Optional.of(new Box(0.1f, Float.NaN, 1e30f, -0.0f)),
                11.3f,
                true,
                false,
                true,
                Optional.of(new Cell(1, 2, 3)),
                Visibility.COVERED,
                List.of(new Link(new Span(0, 3), "https://example.org")));
        ExtractedText text = new ExtractedText(3, List.of(line, TextLine.plain("", 0)), List.of("page 2: no"));
        assertThat(TextPacker.unpack(TextPacker.pack(text))).isEqualTo(text);
    }

    @Test
    void whatWasNeverPackedIsRefused() {
        assertThatThrownBy(() -> TextPacker.unpack(new PackedText(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }
}
