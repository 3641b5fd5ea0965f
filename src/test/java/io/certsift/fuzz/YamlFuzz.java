package io.certsift.fuzz;

import io.certsift.assess.Assessor;
import io.certsift.config.ConfigException;
import io.certsift.config.PolicyReader;
import io.certsift.config.SampleKnowledge;
import io.certsift.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Any bytes as a policy or, after an odd first byte, as a catalog; only told problems may come of it. */
public final class YamlFuzz {
    private static final Scratch SCRATCH = new Scratch(".yaml");
    private static final Knowledge KNOWLEDGE = SampleKnowledge.reader().read(Optional.empty());

    private YamlFuzz() {}

    /** Called before the first input, so that what is set up once is not timed. */
    public static void fuzzerInitialize() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Path file = SCRATCH.write(Arrays.copyOfRange(input, 1, input.length));
        try {
            if (input[0] % 2 == 0) {
                new PolicyReader(KNOWLEDGE, Assessor.flagIds()).read(file);
            } else {
                SampleKnowledge.reader().read(Optional.of(file));
            }
        } catch (ConfigException told) {
            if (told.problems().isEmpty()) {
                throw new IllegalStateException("refused without a reason", told);
            }
        }
    }
}
