package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;

class TexCodesTest {
    private static Optional<TexCodes> codes(String prefix, int... codes) {
        COSArray differences = new COSArray();
        for (int code : codes) {
            differences.add(COSInteger.get(code));
            differences.add(COSName.getPDFName(prefix + code));
            differences.add(COSName.getPDFName(".notdef"));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.ENCODING, encoding);
        return Optional.of(font).map(TexCodesTest::type3).flatMap(TexCodes::of);
    }

    private static PDType3Font type3(COSDictionary font) {
        try {
            return new PDType3Font(font);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(TexCodes codes, int... text) {
        StringBuilder read = new StringBuilder();
        for (int code : text) {
            read.append(codes.text(code).orElse("?"));
        }
        return read.toString();
    }

    @Test
    void theNewerEncodingIsToldByItsAccentsAndLigatures() {
        TexCodes codes = codes("a", 21, 28, 67, 97, 99, 101, 114, 116, 233).orElseThrow();
        assertThat(read(codes, 67, 101, 114, 116, 28, 99, 97, 116, 21, 233)).isEqualTo("Cert\uFB01cat–é");
    }

    @Test
    void theOlderEncodingIsToldByItsLigatures() {
        TexCodes codes = codes("a", 12, 39, 67, 97, 99, 101, 114, 116, 123).orElseThrow();
        assertThat(read(codes, 67, 101, 114, 116, 12, 99, 97, 116, 123, 39)).isEqualTo("Cert\uFB01cat–’");
    }

    @Test
    void aFontWithoutLettersHoldsSigns() {
        assertThat(read(codes("a", 15).orElseThrow(), 15)).isEqualTo("•");
        assertThat(read(codes("a", 136).orElseThrow(), 136)).isEqualTo("•");
    }

    @Test
    void codesThatAreNotUsedAreNotKnown() {
        assertThat(read(codes("a", 65, 66).orElseThrow(), 65, 67)).isEqualTo("A?");
    }

    @Test
    void fontsThatNameTheirGlyphsAreNotTex() {
        assertThat(codes("glyph", 65, 66)).isEmpty();
    }
}
