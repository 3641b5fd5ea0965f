package io.certsift.pipeline;

import io.certsift.model.ExplainOutcome;
import io.certsift.model.ExplainOutcome.Explained;
import io.certsift.model.ExplainOutcome.NotRead;
import io.certsift.model.Explanation;
import io.certsift.model.ExtractedText;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.SourceFile;

/** Explains files in this very process and thread. Whatever a stage throws is held against the file. */
public final class LocalExplainer implements Explainer {
    private final LocalInspector.Reader reader;
    private final Judge judge;

    public LocalExplainer(LocalInspector.Reader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
    }

    @Override
    public ExplainOutcome explain(SourceFile source, Role role) {
        try {
            ReadResult read = reader.read(source);
            if (read instanceof ReadResult.Text text) {
                return new Explained(source, judge.explain(text.text(), role));
            }
            return new NotRead(Unscreened.of(source, ((ReadResult.Failed) read).problem()));
        } catch (Exception | Error thrown) { // held against this file only, as where it is screened
            return new NotRead(Unscreened.of(source, LocalInspector.problem(thrown)));
        }
    }

    /** Judges the text of a resume and tells why. */
    @FunctionalInterface
    public interface Judge {
        Explanation explain(ExtractedText text, Role role);
    }
}
