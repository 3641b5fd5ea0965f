package io.certsift.fuzz;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.ExtractedText;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.TextLine;
import io.certsift.pipeline.ResumeScreener;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any text as a resume: sections, certifications, dates, claims, evidence and flags. */
public final class ResumeTextFuzz {
    private static final ResumeScreener SCREENER = new ResumeScreener(
            KnowledgeReader.builtIn().read(Optional.empty()), Policy.standard(), LocalDate.of(2026, 11, 22));

    private ResumeTextFuzz() {}

    /** Called before the first input, so that what is set up once is not timed. */
    public static void fuzzerInitialize() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<TextLine> lines = new ArrayList<>();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n", -1)) {
            lines.add(TextLine.plain(line, lines.size()));
        }
        Screening screening = SCREENER.screen(new ExtractedText(0, lines, List.of()), Role.ENGINEERING);
        for (Certification certification : screening.certifications()) {
            check(certification);
        }
    }

    private static void check(Certification certification) {
        if (certification.similarity() < 0
                || certification.similarity() > 1
                || certification.quote().text().isBlank()) {
            throw new IllegalStateException("no such certification can be: " + certification);
        }
    }
}
