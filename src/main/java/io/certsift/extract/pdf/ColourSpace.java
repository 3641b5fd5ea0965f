package io.certsift.extract.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The colour spaces that are told apart, by the number and meaning of their parts; profiles are never loaded. */
enum ColourSpace {
    GREY,
    RGB,
    CMYK,
    /** A separation of black. */
    TINT,
    UNKNOWN;

    static ColourSpace of(@Nullable COSBase base, @Nullable PDResources resources) {
        if (base instanceof COSName name) {
            return named(name, resources);
        }
        if (base instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName kind) {
            return switch (kind.getName()) {
                case "CalGray" -> GREY;
                case "CalRGB" -> RGB;
                case "ICCBased" ->
                    array.size() > 1 && array.getObject(1) instanceof COSStream profile
                            ? ofParts(profile.getInt(COSName.N))
                            : UNKNOWN;
                case "Separation" ->
                    array.size() > 1
                                    && array.getObject(1) instanceof COSName colorant
                                    && colorant.getName().matches("Black|All")
                            ? TINT
                            : UNKNOWN;
                case "DeviceGray", "DeviceRGB", "DeviceCMYK" -> named(kind, null);
                default -> UNKNOWN;
            };
        }
        return UNKNOWN;
    }

    private static ColourSpace named(COSName name, @Nullable PDResources resources) {
        switch (name.getName()) {
            case "DeviceGray", "G", "CalGray":
                return GREY;
            case "DeviceRGB", "RGB", "CalRGB":
                return RGB;
            case "DeviceCMYK", "CMYK":
                return CMYK;
            default:
                COSDictionary spaces =
                        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
                COSBase found = spaces == null ? null : spaces.getDictionaryObject(name);
                return found == null || found instanceof COSName other && other.equals(name)
                        ? UNKNOWN
                        : of(found, null);
        }
    }

    private static ColourSpace ofParts(int parts) {
        return switch (parts) {
            case 1 -> GREY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> UNKNOWN;
        };
    }

    /** Numbers that make a colour; 0 if unknown. */
    int parts() {
        return switch (this) {
            case GREY, TINT -> 1;
            case RGB -> 3;
            case CMYK -> 4;
            case UNKNOWN -> 0;
        };
    }

    /** The colour that a fresh choice of this space begins with. */
    int initial() {
        return this == UNKNOWN ? Ink.UNKNOWN : Ink.BLACK;
    }

    int ink(List<COSBase> operands) {
        float[] parts = new float[4];
        int count = 0;
        for (COSBase operand : operands) {
            if (operand instanceof COSNumber number && count < 4) {
                parts[count++] = number.floatValue();
            }
        }
        return switch (this) {
            case GREY -> count < 1 ? Ink.UNKNOWN : Ink.grey(parts[0]);
            case TINT -> count < 1 ? Ink.UNKNOWN : Ink.grey(1 - parts[0]);
            case RGB -> count < 3 ? Ink.UNKNOWN : Ink.rgb(parts[0], parts[1], parts[2]);
            case CMYK -> count < 4 ? Ink.UNKNOWN : Ink.cmyk(parts[0], parts[1], parts[2], parts[3]);
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }
}
