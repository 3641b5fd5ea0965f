package io.certsift.worker;

import io.certsift.ingest.FoundFile;
import io.certsift.model.Role;
import io.certsift.model.SourceFile;
import io.certsift.pipeline.PackedText;

/** What a worker is asked to do with one file. */
sealed interface Request {
    /** Answered by {@link Reply.Identified}. */
    record Identify(FoundFile file) implements Request {}

    /** Answered by {@link Reply.Screened}. */
    record Screen(SourceFile source, Role role) implements Request {}

    /** Answered by {@link Reply.Kept}. */
    record Keep(SourceFile source, Role role) implements Request {}

    /** Answered by {@link Reply.Screened}. {@code text}: what was read of the file before. */
    record Judge(SourceFile source, Role role, PackedText text) implements Request {}

    /** Answered by {@link Reply.Explained}. */
    record Explain(SourceFile source, Role role) implements Request {}

    /** Answered by {@link Reply.Checked}. */
    record Check(SourceFile source, Role role) implements Request {}

    /**
     * A request on its way.
     *
     * @param id of the request, that its answer carries too
     */
    record Numbered(long id, Request request) {}
}
