package io.certsift.pipeline;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.ExtractedText;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.util.List;
import java.util.Optional;

/** Takes files through the stages in this very process and thread. Whatever a stage throws is held against the file. */
public final class LocalInspector implements Inspector {
    /** Of a library's message; some quote the whole file. */
    private static final int MESSAGE_CHARACTERS = 200;

    private final Fingerprinter fingerprinter;
    private final Reader reader;
    private final Screener screener;

    public LocalInspector(Fingerprinter fingerprinter, Reader reader, Screener screener) {
        this.fingerprinter = fingerprinter;
        this.reader = reader;
        this.screener = screener;
    }

    @Override
    public Ingested identify(FoundFile file) {
        try {
            return fingerprinter.fingerprint(file);
        } catch (Exception | Error thrown) { // held against this file only, see problem()
            return new Ingested.Failed(
                    new Unscreened(file.name(), Optional.empty(), Optional.empty(), problem(thrown)));
        }
    }

    @Override
    public ScanOutcome screen(SourceFile source, Role role) {
        return read(source, role).outcome();
    }

    /** As {@link #screen}, with the text that the outcome rests on. */
    public Reading read(SourceFile source, Role role) {
        Reading reading = readOnce(source, role);
        return changed(source)
                .map(problem -> new Reading(Unscreened.of(source, problem), Optional.empty()))
                .orElse(reading);
    }

    /** Judges what was read of {@code source} before. */
    public ScanOutcome judge(SourceFile source, Role role, ExtractedText text) {
        try {
            return new Screened(source, screener.screen(text, role), List.of());
        } catch (Exception | Error thrown) { // held against this file only, see problem()
            return Unscreened.of(source, problem(thrown));
        }
    }

    private Reading readOnce(SourceFile source, Role role) {
        try {
            ReadResult read = reader.read(source);
            if (read instanceof ReadResult.Text text) {
                return new Reading(judge(source, role, text.text()), Optional.of(text.text()));
            }
            return new Reading(Unscreened.of(source, ((ReadResult.Failed) read).problem()), Optional.empty());
        } catch (Exception | Error thrown) { // held against this file only, see problem()
            return new Reading(Unscreened.of(source, problem(thrown)), Optional.empty());
        }
    }

    /** What was found must be of the content that was fingerprinted, whatever others did to the file meanwhile. */
    private Optional<Problem> changed(SourceFile source) {
        Ingested now = identify(new FoundFile(source.name(), source.path(), Optional.empty()));
        if (now instanceof Ingested.Failed failed) {
            return Optional.of(failed.outcome().problem());
        }
        boolean same = ((Ingested.File) now).source().sha256().equals(source.sha256());
        return same
                ? Optional.empty()
                : Optional.of(
                        new Problem(Status.UNREADABLE, "it changed while it was read; scan again when it is complete"));
    }

    /**
     * Everything is caught where files are screened, explained and checked for fairness, and nowhere else, errors of the
     * machine included: a stack that overflows or a heap that runs out on one file of thousands says nothing about the
     * others. A fault of the program's own is {@code unreadable} and
     * not {@code damaged}: nobody should ask a candidate for a better file.
     */
    static Problem problem(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return new Problem(
                    Status.TOO_LARGE,
                    "it needs more memory than allowed; raise --limit memory, or ask for a simpler copy");
        }
        if (thrown instanceof StackOverflowError) {
            return new Problem(Status.TOO_LARGE, "what it holds is nested too deeply; ask for a simpler copy");
        }
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        String start = message.substring(0, Math.min(message.length(), MESSAGE_CHARACTERS));
        String said = start.isEmpty() ? "" : " (" + start + ")";
        return new Problem(
                Status.UNREADABLE,
                "certsift failed on this file: " + thrown.getClass().getSimpleName() + said
                        + "; the other files are not affected, please report it");
    }

    /**
     * An outcome and what it rests on.
     *
     * @param text empty if the file was not read
     */
    public record Reading(ScanOutcome outcome, Optional<ExtractedText> text) {}

    /** Tells what a file is and fingerprints it. */
    @FunctionalInterface
    public interface Fingerprinter {
        Ingested fingerprint(FoundFile file);
    }

    /** Reads the text of a document. */
    @FunctionalInterface
    public interface Reader {
        ReadResult read(SourceFile source);
    }

    /** Judges the text of a resume. */
    @FunctionalInterface
    public interface Screener {
        Screening screen(ExtractedText text, Role role);
    }
}
