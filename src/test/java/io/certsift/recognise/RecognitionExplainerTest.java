package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.PassedOver;
import io.certsift.model.Recognition;
import io.certsift.model.Resume;
import io.certsift.model.RunnerUp;
import io.certsift.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionExplainerTest {
    @Test
    void itFindsWhatTheRecogniserFinds() {
        Resume resume = Resumes.section(
                SectionKind.CERTIFICATIONS,
                "AWS Certified AI Practitioner, 2025",
                "Scrum Master",
                "Certified Tea Taster");
        assertThat(explain(resume).recognitions())
                .extracting(Recognition::certification)
                .isEqualTo(new Recogniser(Resumes.KNOWLEDGE).recognise(resume, Resumes.AS_OF));
    }

    @Test
    void theSeriesWasNearlyTheExamAndTheWordsThatDecidedAreNamed() {
        Recognition series = only(Resumes.section(
                SectionKind.CERTIFICATIONS, "DeepLearning.AI TensorFlow Developer Professional Certificate"));
        assertThat(series.certification().id()).isEqualTo("deeplearning-ai-tensorflow-developer");
        assertThat(runnerUp(series, "tensorflow-developer").reason())
                .isEqualTo("\"deeplearning.ai\" stands there, which tells another");
    }

    @Test
    void aNameThatIsAPartOfALongerOneLosesByItsWords() {
        Recognition engineer = only(
                Resumes.section(SectionKind.CERTIFICATIONS, "AWS Certified Machine Learning Engineer - Associate"));
        assertThat(engineer.runnersUp())
                .isNotEmpty()
                .allMatch(other -> !other.id().equals(engineer.certification().id()));
    }

    @Test
    void whatIsNotWrittenTellsTheNearestNamesApart() {
        Recognition practitioner = only(Resumes.section(SectionKind.CERTIFICATIONS, "AWS Certified AI Practitioner"));
        assertThat(runnerUp(practitioner, "aws-clf").reason()).contains("not written there: Cloud");
        assertThat(practitioner.runnersUp()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSpellingOfTheCatalogIsTold() {
        Recognition mended =
                only(Resumes.section(SectionKind.CERTIFICATIONS, "AWS Certifed Machine Lerning - Speciality"));
        assertThat(mended.certification().id()).isEqualTo("aws-ml-specialty");
        assertThat(mended.spelling())
                .hasValueSatisfying(spelling -> assertThat(spelling).contains("Machine Learning"));
    }

    @Test
    void aTitleThatReadsLikeACertificationIsPassedOverWithItsReason() {
        List<PassedOver> over = explain(Resumes.section(SectionKind.EXPERIENCE, "TensorFlow developer at Example Ltd"))
                .passedOver();
        assertThat(over).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("tensorflow-developer");
            assertThat(one.quote().text()).isEqualTo("TensorFlow developer");
            assertThat(one.reason()).startsWith("it reads like a job title or a skill");
        });
    }

    private static RecognitionExplainer.Account explain(Resume resume) {
        return new RecognitionExplainer(Resumes.KNOWLEDGE).explain(resume, Resumes.AS_OF);
    }

    private static Recognition only(Resume resume) {
        List<Recognition> all = explain(resume).recognitions();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static RunnerUp runnerUp(Recognition recognition, String id) {
        return recognition.runnersUp().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + recognition.runnersUp()));
    }
}
