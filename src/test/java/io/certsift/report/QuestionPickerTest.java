package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.Screening;
import io.certsift.model.Severity;
import io.certsift.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionPickerTest {
    private static final Certification SPECIALTY = ReportRow.all(SampleReports.mixed())
            .flatMap(row -> row.certifications().stream())
            .filter(one -> one.id().equals("aws-ml-specialty"))
            .findFirst()
            .orElseThrow();

    private final QuestionPicker picker = new QuestionPicker(SampleReports.BACKGROUND);

    @Test
    void theFirstQuestionIsAboutTheHeaviestFlagAndTheSecondAboutWhatTheCertificationDoesNotProve() {
        assertThat(questions(List.of(SPECIALTY), flag("impossible-date", SPECIALTY), flag("only-low-signal")))
                .containsExactly("When did you take AWS Certified Machine Learning - Specialty?", "And without AWS?");
    }

    @Test
    void aQuestionThatCannotBeFilledInGivesWayToOneThatCan() {
        assertThat(questions(List.of(), flag("impossible-date"))).containsExactly("When was it?");
    }

    @Test
    void withoutACertificationTheNextFlagIsAskedAbout() {
        assertThat(questions(List.of(), flag("substance-without-certs"), flag("only-low-signal")))
                .containsExactly("Which work first?", "What have you decided?");
    }

    @Test
    void aFlagWithoutAQuestionIsPassedOver() {
        assertThat(questions(List.of(SPECIALTY), flag("leads-with-certs"))).containsExactly("And without AWS?");
    }

    @Test
    void aResumeWithNothingIsAskedTheQuestionForEverybody() {
        assertThat(questions(List.of())).containsExactly("What is in use?");
    }

    @Test
    void aFileThatWasNotScreenedIsAskedNothing() {
        assertThat(ReportRow.all(SampleReports.mixed())
                        .filter(row -> row.screening().isEmpty()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(picker.questions(row)).isEmpty());
    }

    private List<String> questions(List<Certification> certifications, Flag... flags) {
        Screening screening = new Screening(
                1,
                SampleReports.RUN.role(),
                new Candidate(Optional.empty(), Optional.empty()),
                Verdict.NEUTRAL,
                certifications,
                Evidence.none(),
                List.of(flags),
                List.of(),
                List.of());
        return picker.questions(new ReportRow(SampleReports.RUN, SampleReports.screened("a.pdf", screening)));
    }

    private static Flag flag(String id, Certification... about) {
        return new Flag(
                id,
                Severity.NOISE,
                "a reason",
                Stream.of(about).map(Certification::quote).toList());
    }
}
