package io.certsift.extract.docx;

import java.io.IOException;

/** An entry of the archive is encrypted by the archive itself, which is not Word's way. */
final class EncryptedPartException extends IOException {
    private static final long serialVersionUID = 1L;
}
