package io.certsift.extract.docx;

import java.util.Optional;

/** A stream of reading whose place among the others is told only when all of it is known. */
final class Flow {
    private Optional<Flow> joined = Optional.empty();

    /** From now on this is a part of the other. */
    void join(Flow other) {
        if (other.end() != end()) {
            end().joined = Optional.of(other.end());
        }
    }

    /** The stream that this is a part of; itself if it stands alone. */
    Flow end() {
        Flow flow = this;
        while (flow.joined.isPresent()) {
            flow = flow.joined.get();
        }
        return flow;
    }
}
