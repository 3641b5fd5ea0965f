package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.model.BlindKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadAgainThoughFormulasAreGuarded() throws ReportException, IOException {
        List<BlindKey> keys = List.of(
                new BlindKey("resume-a", "=1+1.pdf", Optional.of("-Ann"), Optional.empty()),
                new BlindKey("resume-b", "a;=b\\\"c,d.pdf", Optional.of("Bo"), Optional.of("bo@example.org")),
                new BlindKey("resume-c", "'quoted'.pdf", Optional.empty(), Optional.empty()));
        KeyFile file = new KeyFile(folder.resolve("key.csv"));
        file.write(keys);
        assertThat(Files.readString(folder.resolve("key.csv"))).contains("'=1+1.pdf");
        assertThat(file.read()).isEqualTo(keys);
    }

    @Test
    void thereAreNoKeysBeforeTheFirstRun() throws ReportException {
        assertThat(new KeyFile(folder.resolve("key.csv")).read()).isEmpty();
    }

    @Test
    void onlyItsOwnerReadsIt() throws ReportException, IOException {
        Path path = folder.resolve("key.csv");
        new KeyFile(path).write(List.of());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherFileIsNotWrittenOver() throws IOException {
        Path path = Files.writeString(folder.resolve("salaries.csv"), "name,salary\nAnn,1\n");
        assertThatThrownBy(() -> new KeyFile(path).read())
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("no key file of certsift")
                .hasMessageContaining("--blind");
    }

    @Test
    void aMissingFolderIsToldBeforeTheScan() {
        assertThatThrownBy(() -> new KeyFile(folder.resolve("none/key.csv")).read())
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("folder does not exist");
    }
}
