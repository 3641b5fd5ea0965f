package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileLinksTest {
    private final FileLinks links = FileLinks.beside(Path.of("out", "report.xlsx"));

    @Test
    void leadsFromTheWorkbooksFolderToTheFile() {
        assertThat(links.address(Path.of("resumes", "a.pdf"))).contains("../resumes/a.pdf");
        assertThat(links.address(Path.of("out", "a.pdf"))).contains("a.pdf");
    }

    @Test
    void escapesWhatAnAddressCannotHold() {
        assertThat(links.address(Path.of("out", "Zoë #1 100%.pdf"))).contains("Zo%C3%AB%20%231%20100%25.pdf");
        assertThat(links.address(Path.of("out", "javascript:x.pdf"))).contains("javascript%3Ax.pdf");
    }
}
