package io.certsift.fuzz;

import io.certsift.extract.pdf.PdfReader;
import io.certsift.model.FileKind;
import java.util.Objects;

/** Any bytes as a PDF file. */
public final class PdfFileFuzz {
    private static final Scratch SCRATCH = new Scratch(".pdf");
    private static final PdfReader READER = new PdfReader();

    private PdfFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(READER.read(SCRATCH.source(FileKind.PDF, input)));
    }
}
