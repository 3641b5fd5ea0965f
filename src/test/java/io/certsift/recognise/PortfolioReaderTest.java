package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.SectionKind;
import io.certsift.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioReaderTest {
    private final PortfolioReader reader = new PortfolioReader(Tables.lexicons().evidence());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com/ada-example",
                "https://github.com/ada-example/ranker",
                "gitlab.com/ada",
                "bitbucket.org/ada",
                "codeberg.org/ada",
                "huggingface.co/ada/bert-tiny",
                "kaggle.com/ada",
                "ada.github.io",
                "ada-lovelace.netlify.app",
                "ada.vercel.app",
                "ada-example.dev",
                "www.ada-example.com",
                "blog.ada-example.net",
                "cs.uni-example.edu/~ada",
                "people.epfl-example.ch/ada",
                "GitHub: ada-example",
                "GitHub-ada77",
                "my-portfolio.vercel.app",
                "ada.myportfolio.com",
                "mykade.dev",
                "GitHub – @ada",
                "GitHub: Adalove LinkedIn: ada",
                "GitHub: Adalove and LinkedIn: ada",
                "GitHub: Adalove adalove.example.dev",
                "GitHub: ada LinkedIn ada-example",
                "Kaggle: ada42",
                "Hugging Face: ada",
                "ada@example.com | +49 170 1234567 | github.com/ada | linkedin.com/in/ada",
                "Portfolio: ada-example.com"
            })
    void linksHandlesAndPersonalSitesInTheContactLineCount(String line) {
        assertThat(read(SectionKind.CONTACT, Tables.bullet(line))).isNotEmpty();
    }

    @Test
    void aSchoolsOwnSiteIsNobodysPortfolio() {
        assertThat(read(
                        SectionKind.OTHER,
                        Tables.bullet("Website: https://www.college-example.ac.in/ Final grade 7.6")))
                .isEmpty();
    }

    @Test
    void aToolThatGoesByItsAddressIsNobodysPortfolio() {
        assertThat(read(SectionKind.OTHER, Tables.bullet("Make.com, Airtable, Customer.io, Slack")))
                .isEmpty();
    }

    @Test
    void aSiteOfOnesOwnThatEndsLikeAWellKnownHostIsOnesOwn() {
        assertThat(read(SectionKind.CONTACT, Tables.bullet("janemedium.com"))).containsExactly("janemedium.com");
    }

    @Test
    void anAddressBehindManyLigaturesIsRead() {
        assertThat(read(SectionKind.CONTACT, Tables.bullet("\uFB03ce ".repeat(20) + "ada.dev")))
                .containsExactly("ada.dev");
    }

    @Test
    void aHeadingGluedToAnAddressChangesNotWhoseHostItIs() {
        assertThat(read(SectionKind.OTHER, Tables.bullet("PROFILESlinkedin.com/in/ada-example")))
                .isEmpty();
        assertThat(read(SectionKind.PROJECTS, Tables.bullet("LINKSgithub.com/ada-example/ranker")))
                .isNotEmpty();
    }

    @Test
    void aTownBehindAHandleMakesItNoName() {
        assertThat(read(SectionKind.CONTACT, Tables.bullet("GitHub: Adaexample Oslo, Norway")))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenInCodeIsNoSite() {
        for (String code :
                List.of("while (points.length > 1)", "from scipy.spatial import distance", "points.length")) {
            assertThat(read(SectionKind.CONTACT, Tables.bullet(code))).isEmpty();
        }
        for (String site : List.of("ada-example.dev", "ada.rocks", "https://ada.example", "www.ada.example")) {
            assertThat(read(SectionKind.CONTACT, Tables.bullet(site))).isNotEmpty();
        }
    }

    @Test
    void anOwnPageOnALineOfItsOwnCountsUnderCertificationsTooAndACredentialDoesNot() {
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("github.com/ada-example")))
                .isNotEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("🔗 https://github.com/ada-example")))
                .isNotEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("GitHub: https://github.com/ada-example")))
                .isNotEmpty();
        assertThat(read(
                        SectionKind.CERTIFICATIONS,
                        Tables.bullet("All code on GitHub: https://github.com/ada-example")))
                .containsExactly("github.com/ada-example");
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("Portfolio: ada-example.dev")))
                .isNotEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("Credential: https://github.com/ada-example")))
                .isEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("github.com/ada/certificates")))
                .isEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("AI-900, github.com/ada")))
                .isEmpty();
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("ada-example.dev")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GitHub: /Mira0404",
                "GitHub | ada-example",
                "GitHub: @ada77",
                "ada@example.com | GitHub: ada-x | Oslo",
                "Links: YouTube @mirakade, GitHub mirak, LinkedIn mirakade, X mira77",
                "+49 170 000 | GitHub: /kade-lab | LinkedIn: /in/kade",
                "GitHub mirakade · LinkedIn mira-kade",
                "GitHub / ada-example",
                "Email | a@example.com | GitHub | ada-example",
                "Kaggle – kade_77",
                "Find the code on GitHub: kadelab",
                "Tulip sorter on GitHub: kade-lab for everybody"
            })
    void aHandleIsKnownByItsLabelOrByAnotherNameOfTheSamePerson(String line) {
        assertThat(read(SectionKind.CONTACT, Tables.bullet(line))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|LinkedIn |GitHub |Nagercoil, Tamil Nadu",
                "LinkedIn | GitHub | Nagpur, India",
                "Email | LinkedIn | GitHub | Portsmouth",
                "GitHub | LinkedIn | Utrecht",
                "Oslo | GitHub | Norway | LinkedIn",
                "LinkedIn / GitHub / Lima",
                "LinkedIn – GitHub – Ghent, Belgium",
                "Skills: GitHub Copilot, LinkedIn Learning, Jira",
                "Tools: GitHub Desktop, YouTube Studio, LinkedIn Recruiter",
                "GitHub: /projects",
                "GitHub: Ada Lovelace | LinkedIn: ada-example",
                "Kaggle: Geospatial Analysis",
                "Git & GitHub - Novices to Adepts",
                "GitHub: You're already here!",
                "GitHub, GitLab, Bitbucket",
                "LinkedIn zora, GitHub profile on request",
                "Bill reader, 90 stars on GitHub: reads tariffs and duties",
                "Kaggle: Titanic, House Prices",
                "Contact form: https://forms.gle/abc123",
                "Hardened the builds with socket.dev"
            })
    void aTownOrAnyOtherWordBesideALabelIsNoHandle(String line) {
        assertThat(read(SectionKind.CONTACT, Tables.bullet(line))).isEmpty();
    }

    @Test
    void underAHeadingOfNoKindADomainCountsInALineOfContactsAndNotInASentence() {
        assertThat(read(SectionKind.OTHER, Tables.bullet("Leeds, +44 113 0000000, ada-example.dev")))
                .isNotEmpty();
        assertThat(read(
                        SectionKind.OTHER,
                        Tables.bullet(
                                "Rebuilt the shop of a bakery in Leeds (bakery-example.com) with two colleagues")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com/yourprofile",
                "github.com/yourpro\uFB01le",
                "github.com/username",
                "https://github.com/your-username",
                "https://github.com/your-github-handle/pricing-demo",
                "github.com",
                "https://github.com/features/actions",
                "kaggle.com/learn/pandas",
                "yourname.github.io",
                "yourportfolio.com",
                "www.my-website.com",
                "your-portfolio.vercel.app",
                "Won a Kaggle-style competition on hedges",
                "GitHub-like review tool",
                "Ran a GitHub-based release flow",
                "GitHub",
                "GitHub: link",
                "GitHub | LinkedIn",
                "GitHub, LinkedIn, Kaggle",
                "linkedin.com/in/ada",
                "ada@example.com",
                "ada.lovelace@uni-example.edu",
                "leetcode.com/ada",
                "codechef.com/users/ada",
                "https://www.upwork.com/freelancers/~01ada",
                "public.tableau.com/profile/ada",
                "behance.net/ada",
                "dribbble.com/ada",
                "medium.com/@ada",
                "ada.medium.com",
                "ada.substack.com",
                "dev.to/ada",
                "x.com/ada",
                "scholar.google.com/citations?user=abc",
                "credly.com/users/ada",
                "Node.js, Vue.js, ASP.NET, socket.io"
            })
    void placeholdersLabelsAndOtherHostsDoNot(String line) {
        assertThat(read(SectionKind.CONTACT, Tables.bullet(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Git, GitHub, GitLab CI",
                "GitHub: Actions, Pages",
                "Tools: Jira, GitHub, Jenkins",
                "GitHub/GitLab",
                "GitHub - Actions",
                "Bitbucket: Git",
                "ASP.NET, Node.js, Next.js"
            })
    void gitHubAsASkillDoesNot(String line) {
        assertThat(read(SectionKind.SKILLS, Tables.bullet(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada, github.com/ada",
        "https://www.google.com/url?q=https%3A%2F%2Fgithub.com%2Fada&sa=D, github.com/ada"
    })
    void aLinkBehindTheTextCountsByItsTarget(String target, String address) {
        assertThat(read(SectionKind.CONTACT, Tables.bullet("GitHub", new Link(new Span(0, 6), target))))
                .containsExactly(address);
    }

    @Test
    void anybodysRepositoryInAProjectCounts() {
        assertThat(read(SectionKind.PROJECTS, Tables.bullet("Contributed to github.com/pandas-dev/pandas")))
                .containsExactly("github.com/pandas-dev/pandas");
    }

    @Test
    void theSiteOfAnEmployerInABulletIsNoPersonalSite() {
        assertThat(read(SectionKind.EXPERIENCE, Tables.bullet("Rebuilt the shop bikes-example.com")))
                .isEmpty();
    }

    @Test
    void aLinkUnderCertificationsShowsACredential() {
        assertThat(read(SectionKind.CERTIFICATIONS, Tables.bullet("Python, github.com/ada/cert.pdf")))
                .isEmpty();
    }

    private List<String> read(SectionKind kind, Paragraph paragraph) {
        return reader.read(Tables.section(kind, paragraph), paragraph).stream()
                .map(Quote::text)
                .toList();
    }
}
