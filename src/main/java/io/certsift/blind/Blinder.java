package io.certsift.blind;

import io.certsift.model.BlindKey;
import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.Problem;
import io.certsift.model.Quote;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Duplicate;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.SectionKind;
import io.certsift.model.SourceFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Leaves names and contacts out of a report: files get ids, quotes lose the candidate's name, addresses, numbers and links,
 * referees are only counted. What is judged stays as it was.
 */
public final class Blinder {
    private static final Candidate NOBODY = new Candidate(Optional.empty(), Optional.empty());

    /** Where the name stands, if it was not told from the rest of the line. */
    private static final Set<String> NAME_LINES =
            Set.of(SectionKind.NAME.label(), SectionKind.HEADLINE.label(), SectionKind.CONTACT.label());

    private final Set<String> sharedHosts;
    private final RandomGenerator random;

    /**
     * @param sharedHosts hosts whose name tells nothing of a person, such as {@code github.com}
     * @param random draws the ids; who can foresee it can undo the blinding
     */
    public Blinder(Collection<String> sharedHosts, RandomGenerator random) {
        this.sharedHosts = Set.copyOf(sharedHosts);
        this.random = random;
    }

    /**
     * @param known keys of earlier reports, whose ids stay what they are
     */
    public Blinded blind(ScanReport report, Collection<BlindKey> known) {
        BlindIds ids = new BlindIds(known, random);
        Map<String, BlindKey> keys = new TreeMap<>();
        known.forEach(key -> keys.put(key.id(), key));
        for (ScanOutcome outcome : report.outcomes()) {
            Candidate candidate = candidate(outcome);
            String id = ids.of(outcome.file());
            keys.put(id, new BlindKey(id, outcome.file(), candidate.name(), candidate.email()));
        }
        List<ScanOutcome> outcomes = report.outcomes().stream()
                .map(outcome -> outcome(outcome, ids))
                .sorted(Comparator.comparing(ScanOutcome::file))
                .toList();
        return new Blinded(new ScanReport(report.run().asBlind(), outcomes), List.copyOf(keys.values()));
    }

    private ScanOutcome outcome(ScanOutcome outcome, BlindIds ids) {
        if (outcome instanceof Screened screened) {
            return new Screened(
                    source(screened.source(), ids),
                    screening(screened.screening()),
                    screened.sameAs().stream().map(ids::of).sorted().toList());
        }
        if (outcome instanceof Duplicate copy) {
            return new Duplicate(source(copy.source(), ids), ids.of(copy.original()), copy.verdict());
        }
        Unscreened failed = (Unscreened) outcome;
        Redactor redactor = new Redactor(NOBODY, sharedHosts);
        Problem problem = new Problem(
                failed.problem().status(), redactor.redact(failed.problem().message()));
        return new Unscreened(ids.of(failed.file()), failed.kind(), failed.sha256(), problem);
    }

    /** The path goes with the name: a link to the file would tell it. */
    private static SourceFile source(SourceFile source, BlindIds ids) {
        String id = ids.of(source.name());
        return new SourceFile(id, Path.of(id), source.size(), source.kind(), source.sha256());
    }

    private Screening screening(Screening screening) {
        Redaction redaction = new Redaction(screening.candidate(), new Redactor(screening.candidate(), sharedHosts));
        return new Screening(
                screening.pages(),
                screening.role(),
                NOBODY,
                screening.verdict(),
                screening.certifications().stream()
                        .map(redaction::certification)
                        .toList(),
                redaction.evidence(screening.evidence()),
                screening.flags().stream().map(redaction::flag).toList(),
                screening.undecided(),
                screening.textKey());
    }

    private static Candidate candidate(ScanOutcome outcome) {
        return outcome instanceof Screened screened ? screened.screening().candidate() : NOBODY;
    }

    /** What is quoted of one resume. */
    private record Redaction(Candidate candidate, Redactor redactor) {
        Certification certification(Certification found) {
            return new Certification(
                    found.id(),
                    found.entry(),
                    redactor.redact(found.name()),
                    found.tier(),
                    found.kind(),
                    found.field(),
                    found.claim(),
                    found.ambiguous(),
                    quote(found.quote()),
                    found.match(),
                    found.similarity(),
                    found.earned(),
                    found.expires(),
                    found.renewed(),
                    found.link().map(redactor::host),
                    found.note().map(redactor::redact),
                    found.preparationFor(),
                    found.places().stream().map(this::quote).toList(),
                    found.countsAsItem());
        }

        Evidence evidence(Evidence evidence) {
            return new Evidence(
                    evidence.portfolio().stream()
                            .map(quote -> told(quote, redactor.host(quote.text())))
                            .toList(),
                    quotes(evidence.publications()),
                    quotes(evidence.production()),
                    evidence.references().stream()
                            .map(quote -> told(quote, "[referee]"))
                            .toList(),
                    quotes(evidence.education()));
        }

        Flag flag(Flag flag) {
            return new Flag(flag.id(), flag.severity(), redactor.redact(flag.reason()), quotes(flag.evidence()));
        }

        private List<Quote> quotes(List<Quote> quotes) {
            return quotes.stream().map(this::quote).toList();
        }

        private Quote quote(Quote quote) {
            boolean mayBeTheName = candidate.name().isEmpty() && NAME_LINES.contains(quote.section());
            return told(quote, mayBeTheName ? "[line with the name]" : redactor.redact(quote.text()));
        }

        private static Quote told(Quote quote, String text) {
            return new Quote(text, quote.page(), quote.paragraph(), quote.section());
        }
    }
}
