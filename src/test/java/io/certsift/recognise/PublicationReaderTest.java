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
                "Each parcel runs from ASSIGNED to ACCEPTED, IN_PROGRESS and COMPLETED; every change is logged.",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published work and won the best paper award at IWXQ 2022: Vale, N. B., Ito, S., & Keller, Z. (2022, March). A comparison of hedges. In Proceedings of the 4th International Conference on Hedges (pp. 64-71)",
                "Keller L., Dlamini S. \u201cTones in call centres\u201d. Proc. Fictional Speech Workshop, 2024.",
                "Co-authored a study of bee flight with the zoology department.",
                "Co-authored \u201cSparse Rivers\u201d with two colleagues, 2023.",
                "Published findings on soil in the Journal of Young Botanists, with two teachers.",
                "Presented striking research results at the Northern Conference for Student Research in Leeds.",
                "Presented findings at the ACM International Conference on Web Search.",
                "Compared detectors on 12 sizes; presented at the Delta Student Conference and the 2022 National Robotics Conference.",
                "Hypernyms by projections (COLING 2017, poster) https://aclanthology.org/C17-0002/",
                "Patent: Topic learning device and method (JP 2018-160000A)",
                "Patentierung (00877/15 WP-1200-CH) (CH 710 123 B1)",
                "Brevet FR 3 041 222 sur un capteur",
                "Patent application WO 2019/123456 on seals",
                "Patent KR 10-2019-0012345, folding hinge",
                "B.S. Physics, Elm State University | IEEE: ieeexplore.ieee.org/document/9700001",
                "M.Sc. Geodesy, 2018. Paper: https://link.springer.com/article/10.1007/s00190-018-1100-2",
                "Attention for tables, https://dl.acm.org/doi/10.1145/3100000.3100001",
                "Published patent on shared whiteboards",
                "Wrote and published research paper “Counting Small Models in Wells” (ISBN 979-8).",
                "Keller, B.; Ito, E.; Vale, N. “Crowds and Ideas.” Presented at the Spring 2018 Faculty Research Symposium, Leeds, May 3, 2018.",
                "Presented a poster on bees at the 2019 Undergraduate Research Symposium.",
                "Results published in IJISA 2015",
                "Presented work on drift at the Workshop on Data Quality, Vienna 2022"
            })
    void aPublicationShowsInHowItIsWritten(String text) {
        assertThat(read(SectionKind.AWARDS, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Co-authored an AI research platform with agents.",
                "Co-authored an open-source library for tides.",
                "Co-authored the onboarding guide of the team.",
                "Reimplemented the model of: Vale, N. B., Ito, S. (2022). A comparison of hedges. In Proceedings of Hedges",
                "Wrote two apps, published in the Play Store",
                "Presented the quarterly results at the annual sales conference.",
                "Presented findings to the board of directors.",
                "Presented at the DevOps summit on Kubernetes.",
                "Presented research on customers to managers at the yearly offsite workshop.",
                "Attended the International Conference on Robotics.",
                "Organised the student research conference 2022.",
                "Volunteer, NeurIPS 2021 conference.",
                "Searching and summarizing academic arXiv papers with Gemini.",
                "Question answering over 4,000 IEEE papers with LlamaIndex.",
                "Recommends arXiv papers by embeddings.",
                "Scrapes papers from Springer and stores them.",
                "Implemented the model of https://ieeexplore.ieee.org/document/8000001 in JAX.",
                "Based on https://aclanthology.org/C16-0001/",
                "Reproduced https://openreview.net/forum?id=abc123 for a class.",
                "Patent attorney's assistant, 2015-2019",
                "Patentierte Schraubzwinge im Sortiment",
                "Patented process saves 1,200,000 litres a year.",
                "Wrote patents section of the annual report 2017-150.",
                "IEEE member: ieee.org/membership",
                "Best Paper Award, ICRA 2019",
                "KDD Cup 2021, third place (KDD 2021)",
                "Reviewer (ICML 2020)",
                "Talk on graphs (PyData 2022)",
                "StyleGAN2 in PyTorch (CVPR 2020)",
                "Presented final project findings in class workshop.",
                "Presented weekly analyses at the plant's safety workshop.",
                "Published results on the intranet.",
                "Worked on a patent search tool for US and EP patents.",
                "Presented work on tills at the Google Cloud Conference.",
                "Presented results at the National Sales Conference in May.",
                "Paralegal for patents, Elm & Partners, 10 Main St, US 94100-1200",
                "Patent clerk in Pune, IN 411001"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(read(SectionKind.AWARDS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Results: the report at github.com/ada-example/tides records 81% on 12 cases. These are early figures.",
                "https://www.example.edu/en/programs/masters-program-with-thesis/12",
                "Programme page: example.edu/msc-thesis-track"
            })
    void aLinkBesideNoThesisPublishesNone(String text) {
        assertThat(read(SectionKind.PROJECTS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Th\u00e8se : rivi\u00e8res et crues, https://github.com/ada-example/crues",
                "These de doctorat sur les crues, github.com/ada-example/crues",
                "Master thesis on tides: github.com/ada-example/tides-thesis"
            })
    void aThesisWithALinkCounts(String text) {
        assertThat(read(SectionKind.EDUCATION, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ran literature surveys on sleep, analysing 30 peer-reviewed journal articles a month for the lab's publications.",
                "Read 12 peer-reviewed papers a week for the group.",
                "Screened over 200 peer-reviewed articles on soil."
            })
    void papersReadForASurveyAreThoseOfOthers(String text) {
        assertThat(read(SectionKind.EXPERIENCE, text)).isEmpty();
    }

    @Test
    void aSurveyOfPapersThatWasPublishedCounts() {
        assertThat(read(
                        SectionKind.EXPERIENCE,
                        "Analysed 80 peer-reviewed articles and published a survey in IEEE Access."))
                .hasSize(1);
    }

    @Test
    void aLinkToALibraryOfPublishersCountsBesideADegreeAndNotBesideAProject() {
        String line = "B.Sc. Optics, Elm State University | IEEE: ieeexplore.ieee.org/document/9700001";
        assertThat(read(SectionKind.EDUCATION, line)).hasSize(1);
        assertThat(read(SectionKind.PROJECTS, "Gaze tracker after ieeexplore.ieee.org/document/9700001"))
                .isEmpty();
    }

    @Test
    void researchBelowADegreeCountsWhereItWasPublished() {
        assertThat(read(SectionKind.EDUCATION, "M.Sc. Robotics (2012). Research on legs, published in IJRLM 2013"))
                .hasSize(1);
        assertThat(read(SectionKind.EDUCATION, "B.Sc. Botany, list of graduates published in MAY 2013"))
                .isEmpty();
    }

    @Test
    void eachSentenceTellsForItselfButForTheWorkOfOthers() {
        assertThat(read(
                        SectionKind.EXPERIENCE,
                        "Mapped ponds based on old plans. Published findings in the Journal of Ponds."))
                .hasSize(1);
        assertThat(read(
                        SectionKind.EXPERIENCE,
                        "Reimplemented a network for ponds. It was published in the Journal of Ponds."))
                .isEmpty();
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
            strings = {
                "No peer-reviewed publications are recorded.",
                "Keine Veröffentlichungen in den letzten Jahren",
                "Ninguna publicación hasta la fecha"
            })
    void thatThereAreNoneIsNoEntry(String text) {
        assertThat(read(SectionKind.PUBLICATIONS, text)).isEmpty();
        assertThat(read(SectionKind.PUBLICATIONS, "No free lunch for small forecasts of floods, 2021"))
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
