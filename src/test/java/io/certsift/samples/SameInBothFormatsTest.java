package io.certsift.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.pipeline.ResumeScreener;
import io.certsift.samples.SampleResumes.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A resume as PDF and as DOCX, and in each layout and typeface, is the same resume. */
class SameInBothFormatsTest {
    private static final String LEADS = "leads-with-certs";

    private static final ResumeScreener SCREENER = new ResumeScreener(
            KnowledgeReader.builtIn().read(Optional.empty()), Policy.standard(), LocalDate.of(2026, 11, 22));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("samples")
    void theFormatChangesNothing(Sample sample) throws IOException {
        SampleText text = visible(sample);
        PdfSheet.Look plain = new PdfSheet.Look(PdfSheet.Layout.ONE_COLUMN, false, false);
        PdfSheet.Look other = new PdfSheet.Look(PdfSheet.Layout.ONE_COLUMN, true, true);
        List<String> docx = told(docx(text, DocxSheet.Layout.PLAIN));
        assertThat(told(pdf(text, plain))).isEqualTo(docx);
        assertThat(told(pdf(text, other))).as("in another typeface").isEqualTo(docx);
    }

    /** But for the one rule about what comes first: what stands in a side column does not. */
    @ParameterizedTest
    @MethodSource("samples")
    void theLayoutChangesNothingButWhatLeads(Sample sample) throws IOException {
        SampleText text = visible(sample);
        List<String> plain = toldOfContent(docx(text, DocxSheet.Layout.PLAIN));
        for (DocxSheet.Layout layout : DocxSheet.Layout.values()) {
            assertThat(toldOfContent(docx(text, layout))).as("DOCX, %s", layout).isEqualTo(plain);
        }
        for (PdfSheet.Layout layout : PdfSheet.Layout.values()) {
            PdfSheet.Look look = new PdfSheet.Look(layout, false, true);
            assertThat(toldOfContent(pdf(text, look))).as("PDF, %s", layout).isEqualTo(plain);
        }
    }

    static List<Sample> samples() {
        return SampleResumes.all();
    }

    /** Hidden text and scanned pages are made in PDF only. */
    private static SampleText visible(Sample sample) {
        SampleText text = SampleResumes.text(sample.file());
        return new SampleText(text.name(), text.headline(), text.contacts(), text.parts(), List.of(), 0);
    }

    private Screening docx(SampleText text, DocxSheet.Layout layout) throws IOException {
        SourceFile source = source(DocxSheet.render(text, layout), FileKind.DOCX);
        return screen(new DocxReader(Limits.STANDARD).read(source));
    }

    private Screening pdf(SampleText text, PdfSheet.Look look) throws IOException {
        SourceFile source = source(PdfSheet.render(text, look), FileKind.PDF);
        return screen(new PdfReader(Limits.STANDARD).read(source));
    }

    private SourceFile source(byte[] bytes, FileKind kind) throws IOException {
        Path file = Files.write(folder.resolve("resume." + kind.label()), bytes);
        return new SourceFile("resume", file, bytes.length, kind, "00");
    }

    private static Screening screen(ReadResult read) {
        ExtractedText text = ((ReadResult.Text) read).text();
        return SCREENER.screen(text, Role.ENGINEERING);
    }

    private static List<String> told(Screening screening) {
        List<String> told = new ArrayList<>(toldOfContent(screening));
        screening.flags().stream().map(Flag::id).filter(LEADS::equals).forEach(told::add);
        told.add(screening.verdict().label());
        return told;
    }

    private static List<String> toldOfContent(Screening screening) {
        List<String> told = new ArrayList<>();
        screening.certifications().stream()
                .map(one -> one.id() + "/" + one.name() + " " + one.claim().label() + " " + one.earned())
                .sorted()
                .forEach(told::add);
        screening.flags().stream()
                .map(Flag::id)
                .filter(id -> !LEADS.equals(id))
                .sorted()
                .forEach(told::add);
        screening.undecided().forEach(undecided -> told.add("undecided " + undecided.id()));
        return told;
    }
}
