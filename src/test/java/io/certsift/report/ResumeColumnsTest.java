package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResumeColumnsTest {
    @Test
    void standInTheOrderOfTheContract() {
        assertThat(String.join(", ", ResumeColumns.ALL.stream().map(Column::id).toList()))
                .isEqualTo("file, status, error, verdict, flags, undecided, name, email, high, moderate, low, avoid, other,"
                        + " in_progress, expired, certifications, portfolio, publications, production, references,"
                        + " education, pages, format, sha256, duplicate_of, same_as, as_of, role, knowledge");
    }

    @Test
    void certificationsHaveTheFieldsOfJson() {
        assertThat(String.join(", ", CertificationColumns.ALL.stream().map(Column::id).toList()))
                .isEqualTo("file, id, name, tier, kind, field, claim, ambiguous, text, page, paragraph, section, match,"
                        + " similarity, earned, expires, link, note");
    }
}
