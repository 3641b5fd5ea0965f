package io.certsift.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of every report: by the bytes of the name in UTF-8, which is the same on every machine. */
final class NameOrder {
    static final Comparator<String> UTF_8 = (a, b) ->
            Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private NameOrder() {}
}
