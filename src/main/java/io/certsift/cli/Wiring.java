package io.certsift.cli;

import io.certsift.state.LedgerException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** Puts the stages together; the one seam between the command line and everything that reads knowledge. */
interface Wiring {
    /** Ids of all flags that can fire. */
    Set<String> flagIds();

    /**
     * Reads catalog and policy, and builds the pipeline that {@code settings} ask for.
     *
     * @param notices hears what the user should know about the ledger, a sentence each
     * @throws UsageException with all problems of catalog and policy, with line and column
     * @throws LedgerException if the ledger cannot be used
     */
    ScanTools tools(ScanSettings settings, Clock clock, Consumer<String> notices)
            throws UsageException, LedgerException;

    /**
     * Reads catalog and policy, and builds what explains a single file.
     *
     * @throws UsageException with all problems of catalog and policy, with line and column
     */
    ExplainTools tools(JudgingSettings settings) throws UsageException;

    /**
     * Reads catalog and policy, and builds what screens resumes as those of other people.
     *
     * @throws UsageException with all problems of catalog and policy, with line and column
     */
    FairnessTools fairnessTools(JudgingSettings settings) throws UsageException;
}
