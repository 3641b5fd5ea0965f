package io.certsift.explain;

import io.certsift.text.Span;
import java.util.List;

/**
 * A part of a paragraph that findings rest on.
 *
 * @param span of the paragraph's text
 * @param ink how the first of them is meant
 * @param labels of the findings
 */
record Mark(Span span, Ink ink, List<String> labels) {
    Mark {
        labels = List.copyOf(labels);
    }
}
