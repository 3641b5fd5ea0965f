package io.certsift.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a picture that has but one, such as a white one laid under white text. Only plain samples are looked at:
 * decoders of photographs trust the sizes that they are told.
 */
final class PictureColour {
    /** Samples of the largest picture that is looked at, colours counted apart. */
    private static final long MOST = 4L << 20;

    private PictureColour() {}

    /** {@link Ink#UNKNOWN} if it has several, or is kept in a way that is not looked at. */
    static int of(COSStream picture, @Nullable PDResources resources) {
        ColourSpace space = ColourSpace.of(picture.getDictionaryObject(COSName.COLORSPACE, COSName.CS), resources);
        int parts = space.parts();
        long length = (long) picture.getInt(COSName.WIDTH) * picture.getInt(COSName.HEIGHT) * parts;
        boolean plain = picture.getInt(COSName.BITS_PER_COMPONENT) == 8
                && !picture.containsKey(COSName.DECODE)
                && deflatedAtMost(picture.getFilters());
        if (!plain || length <= 0 || length > MOST) {
            return Ink.UNKNOWN;
        }
        try (InputStream samples = picture.createInputStream()) {
            return colour(samples, space, length);
        } catch (IOException e) {
            return Ink.UNKNOWN;
        }
    }

    private static int colour(InputStream samples, ColourSpace space, long length) throws IOException {
        byte[] first = samples.readNBytes(space.parts());
        long same = first.length;
        byte[] next = new byte[1 << 13];
        for (int count = samples.read(next); count > 0; count = samples.read(next)) {
            for (int i = 0; i < count && same < length; i++) {
                if (next[i] != first[(int) (same++ % first.length)]) {
                    return Ink.UNKNOWN;
                }
            }
        }
        return same < length ? Ink.UNKNOWN : space.ink(numbers(first));
    }

    private static List<COSBase> numbers(byte[] samples) {
        List<COSBase> numbers = new ArrayList<>();
        for (byte sample : samples) {
            numbers.add(new COSFloat((sample & 255) / 255f));
        }
        return numbers;
    }

    private static boolean deflatedAtMost(@Nullable COSBase filters) {
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return only == null || COSName.FLATE_DECODE.equals(only) || COSName.FLATE_DECODE_ABBREVIATION.equals(only);
    }
}
