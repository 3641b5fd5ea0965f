package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExtractedText;
import io.certsift.model.Flag;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.TextLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text beyond all measure, on a stack as small as that of the workers: time by the square and deep recursion show here. */
class LongTextTest {
    private static final ResumeScreener SCREENER = new ResumeScreener(
            KnowledgeReader.builtIn().read(Optional.empty()), Policy.standard(), LocalDate.of(2026, 11, 22));

    /** Enough for more than one piece of a cut paragraph, and for a nested call to run out of stack. */
    private static final int CHARACTERS = 12_000;

    private static final int PARAGRAPHS = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long STACK_BYTES = 2L << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "a ",
                "A ",
                "1",
                "1 ",
                "1-",
                "12/",
                "aug ",
                "aug,",
                "a.",
                "a-",
                "a@",
                "Ab.",
                "B C",
                " ",
                ", ",
                ",",
                ":",
                "\t",
                "(",
                "1 of ",
                "course 1 of ",
                "US 1,",
                "10.1234/",
                "https://a.b/",
                "github: a ",
                "CISSP ",
                "CISSP, ",
                "SY0-601 ",
                "AWS Certified Machine Learning - Specialty ",
                "AWS ",
                "learning machine ",
                "2021 ",
                "Coursera ",
                "Built a service. ",
                "Machnie Laerning Specialtiy ",
                "\u2022",
                "\uD83D\uDE00",
                "\u0301",
                "certified in "
            })
    void oneLineOfOnlyThisIsReadInTime(String repeated) throws Exception {
        String text = repeated.repeat(CHARACTERS / repeated.length()) + "x";
        screen(List.of("Ada Example", "Certifications", text));
        screen(List.of("Ada Example", "Experience", "Jobs. " + text));
        screen(List.of("Ada Example", "References", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "2021", "CISSP", "Coursera", "Experience", "Skills: a", "Certificate in Widgets %d", "-"})
    void asManyParagraphsOfOnlyThisAreReadInTime(String repeated) throws Exception {
        List<String> lines = new ArrayList<>(List.of("Ada Example", "Certifications", "CISSP"));
        for (int i = 0; i < PARAGRAPHS; i++) {
            lines.add(repeated.replace("%d", Integer.toString(i)));
        }
        screen(lines);
    }

    @Test
    void nameInALineOfAMillionCharactersIsFoundAndTheCutIsTold() throws Exception {
        String filler = "word ".repeat(100_000);
        Screening screening = screen(
                List.of("Ada Example", "Summary", filler + "I am an AWS Certified AI Practitioner (2025). " + filler));

        assertThat(screening.certifications()).hasSize(1);
        assertThat(screening.flags()).extracting(Flag::id).contains("partly-read");
    }

    private static Screening screen(List<String> lines) throws InterruptedException, ExecutionException {
        List<TextLine> text = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            text.add(TextLine.plain(lines.get(i), i));
        }
        CompletableFuture<Screening> done = new CompletableFuture<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        done.complete(SCREENER.screen(new ExtractedText(0, text, List.of()), Role.ENGINEERING));
                    } catch (RuntimeException | StackOverflowError e) {
                        done.completeExceptionally(e);
                    }
                },
                "long-text",
                STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            return done.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            StackTraceElement[] at = worker.getStackTrace();
            throw new AssertionError("still at " + List.of(at).subList(0, Math.min(at.length, 25)), late);
        }
    }
}
