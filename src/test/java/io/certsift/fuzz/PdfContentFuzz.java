package io.certsift.fuzz;

import io.certsift.extract.pdf.PdfReader;
import io.certsift.model.FileKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Any bytes as the drawing operators of a page that is whole otherwise. */
public final class PdfContentFuzz {
    private static final String BEFORE = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>"
            + "/XObject<</X1 6 0 R>>/ExtGState<</G1<</ca 0.5/CA 0>>>>>>>> endobj\n"
            + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
            + "6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Length 30/Resources<</XObject<</X1 6 0 R>>>>>> stream\n"
            + "q 2 0 0 2 0 0 cm /X1 Do Q     \nendstream endobj\n"
            + "4 0 obj <</Length ";
    private static final String AFTER = "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

    private static final Scratch SCRATCH = new Scratch(".pdf");
    private static final PdfReader READER = new PdfReader();

    private PdfContentFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((BEFORE + input.length + ">> stream\n").getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(input);
        file.writeBytes(AFTER.getBytes(StandardCharsets.ISO_8859_1));
        Objects.requireNonNull(READER.read(SCRATCH.source(FileKind.PDF, file.toByteArray())));
    }
}
