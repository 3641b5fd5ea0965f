package io.certsift.model;

import java.util.List;

/** What came of screening one resume as that of other people. */
public sealed interface FairnessOutcome {
    /** It was read and compared with each of its variations. */
    record Compared(SourceFile source, List<Comparison> comparisons) implements FairnessOutcome {
        public Compared {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** It could not be read. */
    record NotRead(ScanOutcome.Unscreened outcome) implements FairnessOutcome {}

    /**
     * A resume and one variation of it.
     *
     * @param change what was changed about the person
     * @param made whether the resume had anything to change
     * @param lost findings of the resume that its variation lacks
     * @param gained findings of the variation that the resume lacks
     */
    record Comparison(String change, boolean made, List<String> lost, List<String> gained) {
        public Comparison {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }

        public boolean same() {
            return lost.isEmpty() && gained.isEmpty();
        }
    }
}
