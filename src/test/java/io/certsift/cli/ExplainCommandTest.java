package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program over sample resumes. */
class ExplainCommandTest {
    @TempDir
    private Path folder;

    private final Screens screens = new Screens();

    @Test
    void theTextIsShownWithItsFindingsAndTheReasons() {
        assertThat(explain("samples/06-petrov.pdf", "--as-of", "2026-11-22")).isZero();
        assertThat(screens.out())
                .contains(
                        "Verdict: red-flag\n",
                        "  - «Deployed a review spam classifier as a small service beside the main application.»[E1]\n",
                        "  Text that a reader cannot see\n  «AWS Certified Machine Learning - Specialty»[C1 F1].",
                        "  F1   hidden-text  [red]\n",
                        "claim        only in text that a reader cannot see: drawn in the colour of its background\n",
                        "  - many-certs-no-portfolio: 0 certifications held, 5 needed\n")
                .doesNotContain("\u001b");
        assertThat(screens.err()).isEmpty();
    }

    @Test
    void roleAndPolicyAreThoseOfAScan() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("p.yaml"), "disable: [cert-collecting]\nroles: {\"*-lindgren.docx\": non-technical}\n");
        assertThat(explain("samples/15-lindgren.docx", "--as-of", "2026-11-22", "--policy", policy.toString()))
                .isZero();
        assertThat(screens.out())
                .contains(
                        "screened for non-technical",
                        "role-appropriate  [good]",
                        "- only-low-signal: the role is not technical",
                        "- cert-collecting: the policy switches it off");
    }

    @Test
    void aPageIsWrittenInsteadIfOneIsWanted() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(explain("samples/06-petrov.pdf", "-o", page.toString())).isZero();
        assertThat(screens.out())
                .isEqualTo("samples/06-petrov.pdf: red-flag. At least one red flag: ask before you go on.\nWritten: "
                        + page + "\n");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("id=\"C1\"", "href=\"#C1\"");
    }

    @Test
    void aFileThatCannotBeReadEndsWithStatusThreeAndSaysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\nnothing more");
        assertThat(explain(file.toString())).isEqualTo(3);
        assertThat(screens.out()).contains("Verdict: unscreened\n", "This file could not be screened (damaged): ");
        Path page = folder.resolve("page.html");
        assertThat(explain(file.toString(), "-o", page.toString())).isEqualTo(3);
        assertThat(page).content().contains("This file could not be screened (damaged): ");
    }

    @Test
    void everythingThatIsWrongWithTheCommandLineIsToldAtOnce() {
        assertThat(explain(
                        "samples",
                        "-o",
                        "page.txt",
                        "--role",
                        "boss",
                        "--as-of",
                        "soon",
                        "--limit",
                        "x=1",
                        "--catalog",
                        "none"))
                .isEqualTo(2);
        assertThat(screens.err().lines())
                .hasSize(6)
                .contains(
                        "certsift: samples: this is a folder; give one file, or screen the folder with 'certsift scan'",
                        "certsift: -o page.txt: the page is written as HTML; use a name that ends in .html");
    }

    @Test
    void theFileItselfIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("resume.html"), "<p>mine");
        assertThat(explain(file.toString(), "-o", file.toString())).isEqualTo(2);
        assertThat(screens.err()).contains("that is the file to be explained");
        assertThat(file).hasContent("<p>mine");
    }

    @Test
    void aPageThatCannotBeWrittenEndsWithStatusFour() {
        assertThat(explain(
                        "samples/06-petrov.pdf",
                        "-o",
                        folder.resolve("no/page.html").toString()))
                .isEqualTo(4);
        assertThat(screens.err()).contains("its folder does not exist");
    }

    private int explain(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false)).run(all);
    }
}
