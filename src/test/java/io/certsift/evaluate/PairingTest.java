package io.certsift.evaluate;

import static io.certsift.evaluate.Bench.label;
import static io.certsift.evaluate.Bench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairingTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void theSameNameIsFoundFirst() {
        assertThat(found(List.of("a.pdf"), List.of("a.pdf", "x/a.pdf"))).isEqualTo("{NAME=1} absent 0");
    }

    @Test
    void aLabelIsFoundByTheEndOfAPath() {
        assertThat(found(List.of("a.pdf", "b/c.pdf"), List.of("x/a.pdf", "x/b/c.pdf", "x/d/c.pdf")))
                .isEqualTo("{END_OF_PATH=2} absent 0");
        assertThat(found(List.of("/home/me/x/a.pdf"), List.of("x/a.pdf"))).isEqualTo("{END_OF_PATH=1} absent 0");
    }

    @Test
    void folderSeparatorsDotsAndSpellingsOfAccentsMakeNoDifference() {
        assertThat(found(List.of("x\\\\Ren\u00e9.pdf"), List.of("./x/Rene\u0301.pdf")))
                .isEqualTo("{NAME=1} absent 0");
    }

    @Test
    void rootsThatDifferAreNoHindranceWhereTheLastNameIsTheOnlyOne() {
        assertThat(found(List.of("old/a.pdf"), List.of("new/a.pdf", "new/b.pdf")))
                .isEqualTo("{LAST_NAME=1} absent 0");
        assertThat(found(List.of("one/a.pdf", "two/a.pdf"), List.of("two/a.pdf")))
                .isEqualTo("{NAME=1} absent 1");
    }

    @Test
    void whatFitsSeveralFilesIsAnError() {
        assertThat(problems(List.of("a.pdf"), List.of("x/a.pdf", "y/a.pdf")))
                .containsExactly(
                        "gold.jsonl:1:1: 'a.pdf' fits several files of the report (x/a.pdf, y/a.pdf): write more"
                                + " of its path");
    }

    @Test
    void twoLabelsOfOneFileAreAnError() {
        assertThat(problems(List.of("x/a.pdf", "a.pdf"), List.of("r/x/a.pdf")))
                .containsExactly(
                        "gold.jsonl:2:1: 'a.pdf' and 'x/a.pdf' of line 1 both fit r/x/a.pdf: write more of their"
                                + " paths");
    }

    private String found(List<String> labels, List<String> rows) {
        Evaluation.Found found =
                bench.evaluate(labels(labels).toList(), rows(rows).toList()).found();
        return found.ways() + " absent " + found.absent();
    }

    private List<String> problems(List<String> labels, List<String> rows) {
        return bench.problems(labels(labels).toList(), rows(rows).toList());
    }

    private static Stream<String> labels(List<String> files) {
        return files.stream().map(file -> label(file, "neutral", List.of()));
    }

    private static Stream<String> rows(List<String> files) {
        return files.stream().map(file -> row(file, "neutral", List.of()));
    }
}
