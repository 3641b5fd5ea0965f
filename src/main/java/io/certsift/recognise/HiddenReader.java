package io.certsift.recognise;

import io.certsift.model.Paragraph;
import io.certsift.model.SectionKind;
import java.util.List;

/** Reads text that a reader of the resume cannot see: what it names is told, and claimed for nobody. */
final class HiddenReader {
    private final Findings findings;

    HiddenReader(Findings findings) {
        this.findings = findings;
    }

    List<Finding> read(Paragraph paragraph) {
        String note = "only in text that a reader cannot see: "
                + paragraph.visibility().reason();
        Surroundings around = Surroundings.item();
        boolean called = findings.calledCertificate(paragraph.text());
        return findings.mentions().find(paragraph.text(), around).stream()
                .filter(mention -> called || mention.entry().tier().rated())
                .map(mention -> findings.unclaimed(mention, paragraph, SectionKind.HIDDEN, note))
                .toList();
    }
}
