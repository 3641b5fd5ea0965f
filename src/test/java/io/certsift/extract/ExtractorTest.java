package io.certsift.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractorTest {
    private static final ReadResult READ = new ReadResult.Text(new ExtractedText(0, List.of(), List.of()));

    /** Digest of the one letter x. */
    private static final String X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    @TempDir
    Path folder;

    private final Extractor extractor = new Extractor(Map.of(FileKind.PDF, file -> READ));

    @Test
    void asksTheReaderOfTheKind() {
        assertThat(extractor.read(file(FileKind.PDF))).isEqualTo(READ);
    }

    @Test
    void aFileThatWasRewrittenAtTheSameSizeIsToBeScannedAgain() throws IOException {
        Files.writeString(folder.resolve("a"), "x");
        Extractor rewriting = new Extractor(Map.of(FileKind.PDF, file -> {
            try {
                Files.writeString(file.path(), "y");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return READ;
        }));

        assertThat(rewriting.read(file(FileKind.PDF))).isInstanceOf(ReadResult.Failed.class);
    }

    @Test
    void aFileThatHasGrownSinceItWasFingerprintedIsToBeScannedAgain() throws IOException {
        Files.writeString(folder.resolve("a"), "x");
        assertThat(extractor.read(file(FileKind.PDF))).isEqualTo(READ);

        Files.writeString(folder.resolve("a"), "xx");

        assertThat(extractor.read(file(FileKind.PDF)))
                .isEqualTo(new ReadResult.Failed(new Problem(
                        Status.UNREADABLE, "it changed while it was read; scan again when it is complete")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PDF", "EMPTY"})
    void saysWhatAFileIsThatNobodyReads(FileKind kind) throws IOException {
        Files.writeString(folder.resolve("a"), "x");

        Problem problem = ((ReadResult.Failed) extractor.read(file(kind))).problem();

        assertThat(problem.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(problem.message()).startsWith("this is a");
    }

    @Test
    void anEmptyFileIsDamaged() {
        Problem problem = ((ReadResult.Failed) extractor.read(file(FileKind.EMPTY))).problem();

        assertThat(problem).isEqualTo(new Problem(Status.DAMAGED, "the file is empty; ask for a new copy"));
    }

    @Test
    void aPackageWithAPasswordIsEncrypted() throws IOException {
        byte[] ole = new byte[2048];
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        Files.write(folder.resolve("a"), ole);

        Problem problem = ((ReadResult.Failed) extractor.read(file(FileKind.OLE2))).problem();

        assertThat(problem.status()).isEqualTo(Status.ENCRYPTED);
    }

    private SourceFile file(FileKind kind) {
        return new SourceFile("a", folder.resolve("a"), 1, kind, X);
    }
}
