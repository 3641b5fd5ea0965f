package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How large a stream may become: the limit for all, or a part of it for those that stay in memory in parsed form, at many times
 * their length.
 *
 * @param what it is, with its article
 * @param bytes decompressed
 * @param part which part of the limit that is: 4 for a quarter
 */
record Unpacked(String what, long bytes, int part) {
    /** Objects take some twenty times the length of their text; producers write 100 to 200 into one stream. */
    private static final int OBJECTS = 4;
    /** An entry of five bytes or so takes some 130. */
    private static final int CROSS_REFERENCES = 8;
    /** 2 MB of the standard limit; a map of all 65,536 codes of a font is 0.9 MB long. */
    private static final int CHARACTER_MAP = 16;

    static Unpacked of(COSStream stream, Limits limits) {
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.OBJ_STM.equals(type)) {
            return of("an object stream", limits, OBJECTS);
        }
        return COSName.XREF.equals(type)
                ? of("a table of cross references", limits, CROSS_REFERENCES)
                : of("a stream", limits, 1);
    }

    static Unpacked characterMap(Limits limits) {
        return of("a font's character map", limits, CHARACTER_MAP);
    }

    private static Unpacked of(String what, Limits limits, int part) {
        return new Unpacked(what, limits.of(Limit.INFLATED) / part, part);
    }

    /** That it is larger, as a phrase. */
    String beyond() {
        String share = part == 1 ? "" : "a " + part + "th of ";
        return what + " of more than " + bytes + " bytes (" + share + "--limit " + Limit.INFLATED.label() + ")";
    }
}
