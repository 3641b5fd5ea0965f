package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The optional content of a document: which layers are switched off when it is opened. */
final class Layers {
    private static final COSName VISIBILITY_EXPRESSION = COSName.getPDFName("VE");

    private final @Nullable PDOptionalContentProperties properties;

    Layers(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether a group or membership is off; an expression or anything else that is not understood counts as on. */
    boolean off(@Nullable COSDictionary content) {
        if (properties == null || content == null) {
            return false;
        }
        COSName type = content.getCOSName(COSName.TYPE);
        if (COSName.OCG.equals(type)) {
            return !properties.isGroupEnabled(new PDOptionalContentGroup(content));
        }
        return COSName.OCMD.equals(type) && !content.containsKey(VISIBILITY_EXPRESSION) && membershipOff(content);
    }

    private boolean membershipOff(COSDictionary membership) {
        List<COSDictionary> groups = groups(membership.getDictionaryObject(COSName.OCGS));
        if (groups.isEmpty()) {
            return false;
        }
        long off = groups.stream().filter(this::off).count();
        String policy = membership.getNameAsString(COSName.P, "AnyOn");
        return switch (policy) {
            case "AllOn" -> off > 0;
            case "AnyOff" -> off == 0;
            case "AllOff" -> off < groups.size();
            default -> off == groups.size();
        };
    }

    private static List<COSDictionary> groups(@Nullable COSBase base) {
        List<COSDictionary> groups = new ArrayList<>();
        if (base instanceof COSDictionary one) {
            groups.add(one);
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    groups.add(one);
                }
            }
        }
        groups.removeIf(group -> !COSName.OCG.equals(group.getCOSName(COSName.TYPE)));
        return groups;
    }
}
