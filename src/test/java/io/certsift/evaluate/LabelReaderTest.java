package io.certsift.evaluate;

import static io.certsift.evaluate.Bench.label;
import static io.certsift.evaluate.Bench.row;
import static io.certsift.evaluate.Bench.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelReaderTest {
    private static final List<String> ROWS = List.of(row("a.pdf", "neutral", List.of()));

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsLineAndWhatToDo() {
        assertThat(bench.problems(
                        List.of(
                                "{\"file\":",
                                "",
                                "[1]",
                                "{\"file\":\"b.pdf\"}",
                                label("c.pdf", "nois", List.of("avoid-lists"), "aws-ai-practitionr helt X"),
                                label("d.pdf", "noise", List.of(), "alberta-rl-spec held X"),
                                label("c.pdf", "noise", List.of()),
                                label("e.pdf", "noise", List.of()).replace("{}", "{\"portfolio\":\"yes\",\"prod\":1}"),
                                label("f.pdf", "noise", List.of()).replace("\"flags\":[]", "\"flags\":{}"),
                                "{\"file\":\"g.pdf\",\"file\":\"h.pdf\"}"),
                        ROWS))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("gold.jsonl:1:")
                                .contains("this is no JSON (", "on each line"),
                        one -> assertThat(one)
                                .isEqualTo("gold.jsonl:3:1: this is no JSON object: give labels as docs/evaluate.md"
                                        + " describes them, one JSON object on each line"),
                        one -> assertThat(one)
                                .isEqualTo("gold.jsonl:4:1: 'certifications' is missing: add it, even if it is empty"),
                        one -> assertThat(one)
                                .isEqualTo("gold.jsonl:4:1: 'evidence' is missing: add it, even if it is empty"),
                        one -> assertThat(one)
                                .isEqualTo("gold.jsonl:4:1: 'flags' is missing: add it, even if it is empty"),
                        one -> assertThat(one).isEqualTo("gold.jsonl:4:1: 'verdict' is missing: add it"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:5:1: 'certifications[1].claim' knows no 'helt': did you mean 'held'?"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:5:1: 'certifications[1].id' is wrong: no certification has the id"
                                                + " 'aws-ai-practitionr': did you mean 'aws-ai-practitioner'?"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:5:1: 'flags' knows no 'avoid-lists': did you mean 'avoid-list'?"),
                        one -> assertThat(one)
                                .isEqualTo("gold.jsonl:5:1: 'verdict' knows no 'nois': did you mean 'noise'?"),
                        one -> assertThat(one)
                                .contains(
                                        "gold.jsonl:6:1: 'certifications[1].id' is wrong:",
                                        "is reported as 'mooc-professional-certificate': label it by that id"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:7:1: 'file' 'c.pdf' is labelled in line 5 already: leave one out"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:8:1: 'evidence.portfolio' must be true or false, a number or a list"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "gold.jsonl:8:1: 'evidence.prod' is no kind of evidence: use one of portfolio,"
                                                + " publications, production, references"),
                        one -> assertThat(one).isEqualTo("gold.jsonl:9:1: 'flags' must be a list"),
                        one -> assertThat(one).startsWith("gold.jsonl:10:").contains("Duplicate field 'file'"));
    }

    @Test
    void notesOfWhoLabelledAreLeftAlone() {
        assertThat(bench.problems(
                        List.of(with(
                                label("a.pdf", "neutral", List.of()),
                                "\"role\":\"research\",\"hidden\":false,\"by\":7")),
                        ROWS))
                .isEmpty();
    }

    @Test
    void anEmptyFileIsNoLabels() {
        assertThat(bench.problems(List.of("", " "), ROWS))
                .singleElement()
                .asString()
                .contains("gold.jsonl: it is empty");
    }

    @Test
    void aFileOfSomethingElseIsToldInAHundredLines() {
        assertThat(bench.problems(Collections.nCopies(1000, "x,y"), ROWS))
                .hasSize(101)
                .last()
                .asString()
                .contains("and 900 more");
    }

    @Test
    void aReportInAnotherFormIsRefused() throws IOException {
        assertThat(bench.problems(
                        List.of(label("a.pdf", "neutral", List.of())), List.of("file,status", "a.pdf,screened")))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("report.jsonl:"));
        assertThat(bench.problems(List.of(label("a.pdf", "neutral", List.of())), List.of("{}")))
                .contains("report.jsonl:1:1: 'verdict' is missing: add it");
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ReportReader.read(bytes)))
                .hasMessageContaining("it is not text in UTF-8");
    }
}
