package io.certsift.pipeline;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.ScanOutcome.Unscreened;
import java.util.Optional;

/** Takes one file through all stages, and tells why it is judged as a scan would judge it. */
public final class FileExplainer {
    private final Inspector inspector;
    private final Explainer explainer;
    private final RolesByPath roles;

    /** @throws java.util.regex.PatternSyntaxException if a glob of the policy's roles is none */
    public FileExplainer(Inspector inspector, Explainer explainer, Policy policy) {
        this.inspector = inspector;
        this.explainer = explainer;
        this.roles = new RolesByPath(policy);
    }

    public ExplainOutcome explain(FoundFile file) throws InterruptedException {
        if (file.problem().isPresent()) { // must not be opened
            return new ExplainOutcome.NotRead(new Unscreened(
                    file.name(),
                    Optional.empty(),
                    Optional.empty(),
                    file.problem().get()));
        }
        Ingested print = inspector.identify(file);
        if (print instanceof Ingested.Failed refused) {
            return new ExplainOutcome.NotRead(refused.outcome());
        }
        Ingested.File known = (Ingested.File) print;
        return explainer.explain(known.source(), roles.of(known.source().name()));
    }
}
