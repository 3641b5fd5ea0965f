package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationReaderTest {
    private final PublicationReader reader =
            new PublicationReader(Tables.lexicons().evidence());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published a paper on drift detection at NeurIPS 2023.",
                "First author of a workshop paper at ICML 2022.",
                "Published on 3rd International Conference on Advances in Tillage (ICAT-2020).",
                "Paper accepted at EMNLP.",
                "Built the test rig for the turbine; results published in peer-reviewed journals.",
                "Presented at CVPR 2021 a method for sparse depth.",
                "Co-authored two journal articles in IEEE Transactions on Robotics.",
                "Preprint on arXiv: 2301.01234, with two colleagues.",
                "Patent application EP 3 456 789 on lane detection.",
                "US patent 10,123,456 on battery models.",
                "Patent U.S. 10,222,111 — marker panels for tulips",
                "Published two chapters in the book “Quiet Batteries” (Elm) and in a handbook of plates.",
                "Wrote a book chapter on forecasting (Springer).",
                "Sparse attention for logs, doi 10.1145/1234567.1234568",
                "Beitrag in den Proceedings of ECML, veröffentlicht in Springer LNCS.",
                "Article publié dans le Journal of Machine Learning Research.",
                "A. Keller, B. Ito-Lund. Sparse attention for logs. NeurIPS 2023 workshop on systems.",
                "Delivered 31 publications (8 at the first venues), 4 patents and 12 funded projects.",
                "Physicist with 19 publications in well-known magazines.",
                "[3] K. Oduya and I. Vale: Drift in the wild. Proceedings of MLSys, 2021"
            })
    void papersPreprintsChaptersAndPatentsCountWhereverTheyAreNamed(String text) {
        assertThat(read(SectionKind.EXPERIENCE, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Co-authored a white paper on contract redlining.",
                "Keynote at a meetup on large language models.",
                "Panel at the AI Summit conference.",
                "Invited talk at NeurIPS social.",
                "Podcast guest on data science.",
                "Gave a webinar on MLOps.",
                "Reimplemented the paper arXiv:1706.03762 in PyTorch.",
                "Implemented a paper on graph networks from ICLR.",
                "Best paper award of the faculty.",
                "Wrote up the survey of hedges as an IEEE style paper.",
                "Blog post on transformers with 10,000 readers.",
                "Wrote white papers for the sales team.",
                "Read papers on NLP every week.",
                "Reviewed papers for ICML.",
                "Paper prototypes and wireframes.",
                "Reviewed 20 publications a year.",
                "Peer-reviewed six articles on seed dormancy.",
                "Peer-reviewed manuscripts for a botanical journal.",
                "Worked with 30 local publications on adverts.",
                "Sorted paper and plastic waste.",
                "J. Smith Ltd, logistics and conference services, 2019 to 2021",
                "B. Tech. project on robots, shown at the college symposium 2021"
            })
    void talksAwardsAndOtherPeoplesWorkDoNot(String text) {
        assertThat(read(SectionKind.EXPERIENCE, text)).isEmpty();
    }

    @Test
    void papersInJournalsCountWithoutTheirTitles() {
        assertThat(read(SectionKind.EXPERIENCE, "Published several articles in peer-reviewed journals"))
                .hasSize(1);
        assertThat(read(SectionKind.EXPERIENCE, "Authored three papers at leading conferences on robotics"))
                .hasSize(1);
        assertThat(read(SectionKind.EXPERIENCE, "Published several articles in the company newsletter"))
                .isEmpty();
    }

    @Test
    void anEntryOfAPublicationsSectionCounts() {
        assertThat(read(SectionKind.PUBLICATIONS, "A. Example, B. Test: Sparse attention for logs. 2021"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Keynote: The future of data, Berlin 2022", "Podcast on careers in data, episode 12", "2021"})
    void aTalkInAPublicationsSectionDoesNot(String text) {
        assertThat(read(SectionKind.PUBLICATIONS, text)).isEmpty();
    }

    @Test
    void aThesisCountsOnlyWithALinkOrDoi() {
        assertThat(read(SectionKind.EDUCATION, "Thesis: Sparse attention for logs"))
                .isEmpty();
        assertThat(read(SectionKind.EDUCATION, "Thesis: Sparse attention, doi 10.5281/zenodo.1234567"))
                .hasSize(1);
        assertThat(read(SectionKind.EDUCATION, "Thesis: Sparse attention, https://repository.example.edu/handle/1/2"))
                .hasSize(1);
    }

    @Test
    void aCertificateOfAPublisherIsNoPublication() {
        assertThat(read(SectionKind.CERTIFICATIONS, "IEEE certificate, paper published in proceedings"))
                .isEmpty();
    }

    private List<String> read(SectionKind kind, String text) {
        Paragraph paragraph = Tables.bullet(text);
        return reader.read(Tables.section(kind, paragraph), paragraph).stream()
                .map(Quote::text)
                .toList();
    }
}
