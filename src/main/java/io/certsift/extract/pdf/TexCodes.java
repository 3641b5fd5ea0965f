package io.certsift.extract.pdf;

import java.util.BitSet;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * The characters of TeX's bitmap fonts, which name their glyphs by nothing but their codes ({@code /a28}): those of one of TeX's
 * two encodings, the older with 128 characters (OT1) or the one with accented letters (T1). Which one, its codes tell.
 */
final class TexCodes {
    private static final String OLD_LOW = "ΓΔΘΛΞΠΣΥΦΨΩ\uFB00\uFB01\uFB02\uFB03\uFB04ı\u0237`´ˇ˘¯˚¸ßæœøÆŒØ";
    private static final String NEW_LOW = "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200B\uFFFDı\u0237\uFB00\uFB01\uFB02\uFB03\uFB04";
    private static final String NEW_HIGH = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß";
    /** Where the older encoding departs from ASCII. */
    private static final String OLD_CODES = "\"'<>\\^_`{|}~\u007F";

    private static final String OLD_TEXTS = "”’¡¿“ˆ˙‘–—˝˜¨";
    /** The codes of bullets in the two fonts of symbols. */
    private static final int BULLET = 15;

    private static final int TEXT_BULLET = 136;

    private final BitSet used;
    private final boolean letters;
    private final boolean old;

    private TexCodes(BitSet used) {
        this.used = used;
        letters = used.get('A', 'z' + 1).cardinality() > 0;
        boolean accented = used.nextSetBit(128) >= 0;
        boolean newLigatures = used.get(21, 23).cardinality() + used.get(27, 32).cardinality() > 0;
        boolean oldLigatures = used.get(11, 16).cardinality() > 0;
        old = !accented && (oldLigatures || !newLigatures);
    }

    /** The codes of a font; empty if it is none of TeX's bitmap fonts. */
    static Optional<TexCodes> of(PDFont font) {
        if (!(font instanceof PDType3Font)
                || font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) != null
                || !(font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSDictionary encoding)
                || !(encoding.getDictionaryObject(COSName.DIFFERENCES) instanceof COSArray differences)) {
            return Optional.empty();
        }
        BitSet used = new BitSet();
        int code = 0;
        for (COSBase entry : differences) {
            if (entry instanceof COSNumber number) {
                code = number.intValue();
            } else if (entry instanceof COSName name) {
                if (name.getName().equals("a" + code) && code < 256) {
                    used.set(code);
                } else if (!name.getName().equals(".notdef")) {
                    return Optional.empty();
                }
                code++;
            }
        }
        return used.isEmpty() ? Optional.empty() : Optional.of(new TexCodes(used));
    }

    /** The characters of a code; empty if it is not known. */
    Optional<String> text(int code) {
        if (code < 0 || !used.get(code)) {
            return Optional.empty();
        }
        if (!letters && (code == BULLET || code == TEXT_BULLET)) {
            return Optional.of("•");
        }
        if (old) {
            int place = OLD_CODES.indexOf(code);
            return code < 32 ? at(OLD_LOW, code) : place >= 0 ? at(OLD_TEXTS, place) : Optional.of((char) code + "");
        }
        return code < 32 ? at(NEW_LOW, code) : code >= 128 ? at(NEW_HIGH, code - 128) : Optional.of((char) code + "");
    }

    private static Optional<String> at(String table, int place) {
        return Optional.of(table.substring(place, place + 1));
    }
}
