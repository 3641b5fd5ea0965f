package io.certsift.pipeline;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.ingest.MissingPathsException;
import io.certsift.model.ExtractedText;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import java.util.List;

/**
 * The stages as the pipeline sees them, in order. All but the finder are called by several threads at a time; whatever
 * they throw is held against the one file that they were at.
 *
 * @param finder paths as typed to files
 * @param fingerprinter file to kind and digest
 * @param reader file to text
 * @param screener text to findings
 */
public record Stages(Finder finder, Fingerprinter fingerprinter, Reader reader, Screener screener) {

    /** Finds the files under the paths as typed. */
    @FunctionalInterface
    public interface Finder {
        List<FoundFile> find(List<String> paths) throws MissingPathsException;
    }

    /** Tells what a file is and fingerprints it. */
    @FunctionalInterface
    public interface Fingerprinter {
        Ingested fingerprint(FoundFile file);
    }

    /** Reads the text of a document; stops early when its thread is interrupted, if it can. */
    @FunctionalInterface
    public interface Reader {
        ReadResult read(SourceFile source);
    }

    /** Judges the text of a resume. */
    @FunctionalInterface
    public interface Screener {
        Screening screen(SourceFile source, ExtractedText text, Role role);
    }
}
