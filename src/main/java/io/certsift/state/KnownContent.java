package io.certsift.state;

import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import java.util.Optional;

/**
 * What is remembered of a content, under whatever names it is found.
 *
 * @param problem why it could not be read, if so
 */
record KnownContent(FileKind kind, Optional<Problem> problem) {}
