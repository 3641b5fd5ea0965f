package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Certification;
import io.certsift.model.PartialDate;
import io.certsift.model.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paragraphs that name more than one certification. */
class CrowdedParagraphTest {
    @Test
    void amongFiftyNamesAMemberOfAClassIsFoundAsWell() {
        String names = IntStream.range(0, 50)
                .mapToObj(number -> "AWS Certified AI Practitioner")
                .collect(Collectors.joining(", "));
        List<Certification> found =
                Resumes.certifications(SectionKind.SUMMARY, names + ", Certificate in Prompt Engineering");
        assertThat(found).extracting(Certification::id).contains("aws-ai-practitioner", "prompt-engineering");
    }

    @Test
    void eachNameOfASentenceHasTheDateThatStandsNearest() {
        assertThat(
                        earned(
                                SectionKind.SUMMARY,
                                "In 2022 I passed the exam for the TensorFlow Developer Certificate, and I am also an AWS Certified AI Practitioner."))
                .containsExactlyInAnyOrderEntriesOf(Map.of("tensorflow-developer", "2022", "aws-ai-practitioner", "-"));
    }

    @Test
    void namesJoinedByAndShareTheDate() {
        assertThat(earned(
                        SectionKind.SUMMARY,
                        "In 2024 I earned the AWS Certified AI Practitioner and Azure AI Fundamentals certifications."))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("aws-ai-practitioner", "2024", "azure-ai-fundamentals", "2024"));
    }

    @Test
    void aDateOfTheWorkIsNotTheCertifications() {
        assertThat(earned(
                        SectionKind.EXPERIENCE,
                        "Earned Azure AI Fundamentals in June 2021 while building the customs dashboard (2019-2021)."))
                .containsEntry("azure-ai-fundamentals", "2021-06");
        assertThat(earned(
                        SectionKind.SUMMARY,
                        "Since 2016 an engineer, holder of the Azure AI Fundamentals certificate."))
                .containsEntry("azure-ai-fundamentals", "-");
    }

    @Test
    void inAListTheYearsBeforeTheNamesAreTheirs() {
        assertThat(
                        earned(
                                SectionKind.CERTIFICATIONS,
                                "2025 Google Professional Machine Learning Engineer, 2024 AWS Certified Machine Learning – Specialty"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("google-professional-ml-engineer", "2025", "aws-ml-specialty", "2024"));
    }

    private static Map<String, String> earned(SectionKind section, String text) {
        return Resumes.certifications(section, text).stream()
                .collect(Collectors.toMap(
                        Certification::id,
                        one -> one.earned().map(PartialDate::toString).orElse("-")));
    }
}
