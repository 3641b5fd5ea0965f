package io.certsift.extract.docx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The parts of a package by name. */
interface Parts extends Closeable {
    /** Empty if there is no such part. Names are without a leading slash; case does not matter. */
    Optional<PartStream> open(String name) throws IOException;

    /** What was lost when the archive itself was opened; empty if nothing. */
    Optional<String> damage();
}
