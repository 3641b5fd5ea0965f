package io.certsift.pipeline;

import io.certsift.fairness.Variation;
import io.certsift.fairness.Variations;
import io.certsift.model.Certification;
import io.certsift.model.ExtractedText;
import io.certsift.model.FairnessOutcome;
import io.certsift.model.FairnessOutcome.Compared;
import io.certsift.model.FairnessOutcome.Comparison;
import io.certsift.model.FairnessOutcome.NotRead;
import io.certsift.model.PartialDate;
import io.certsift.model.ReadResult;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Screens resumes and their variations in this very process and thread. Whatever a stage throws is held against the file. */
public final class LocalFairnessChecker implements FairnessChecker {
    private final LocalInspector.Reader reader;
    private final Function<ExtractedText, Resume> segmenter;
    private final LocalInspector.Screener screener;
    private final Variations variations;

    public LocalFairnessChecker(
            LocalInspector.Reader reader,
            Function<ExtractedText, Resume> segmenter,
            LocalInspector.Screener screener,
            Variations variations) {
        this.reader = reader;
        this.segmenter = segmenter;
        this.screener = screener;
        this.variations = variations;
    }

    @Override
    public FairnessOutcome check(SourceFile source, Role role) {
        try {
            ReadResult read = reader.read(source);
            if (read instanceof ReadResult.Text text) {
                return new Compared(source, comparisons(text.text(), role));
            }
            return new NotRead(Unscreened.of(source, ((ReadResult.Failed) read).problem()));
        } catch (Exception | Error thrown) { // held against this file only, as where it is screened
            return new NotRead(Unscreened.of(source, LocalInspector.problem(thrown)));
        }
    }

    private List<Comparison> comparisons(ExtractedText text, Role role) {
        Screening screening = screener.screen(text, role);
        List<String> own = findings(screening);
        return variations.of(text, segmenter.apply(text), screening.candidate()).stream()
                .map(variation -> comparison(variation, own, role))
                .toList();
    }

    private Comparison comparison(Variation variation, List<String> own, Role role) {
        if (variation.text().isEmpty()) {
            return new Comparison(variation.change(), false, List.of(), List.of());
        }
        List<String> others = findings(screener.screen(variation.text().get(), role));
        return new Comparison(variation.change(), true, without(own, others), without(others, own));
    }

    /** All that a screening says of a resume, without what it quotes. */
    private static List<String> findings(Screening screening) {
        List<String> findings = new ArrayList<>();
        screening.certifications().stream()
                .map(LocalFairnessChecker::brief)
                .sorted()
                .forEach(findings::add);
        screening
                .flags()
                .forEach(flag -> findings.add(
                        "flag " + flag.id() + " (" + flag.severity().label() + ")"));
        screening.undecided().forEach(rule -> findings.add("undecided " + rule.id()));
        findings.add("verdict " + screening.verdict().label());
        return findings;
    }

    private static String brief(Certification one) {
        return "certification " + one.id() + " (" + one.name() + "), "
                + one.claim().label() + date(", earned ", one.earned()) + date(", expires ", one.expires());
    }

    private static String date(String label, Optional<PartialDate> date) {
        return date.map(each -> label + each).orElse("");
    }

    /** As often as it stands more in {@code all}. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }
}
