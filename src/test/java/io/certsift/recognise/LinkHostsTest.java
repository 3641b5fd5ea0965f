package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Link;
import io.certsift.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which provider of courses keeps what a link leads to. */
class LinkHostsTest {
    private static final LinkHosts HOSTS = new LinkHosts(new IssuerFinder(
            Resumes.KNOWLEDGE.issuers(), Tables.lexicons().items().list("placing")));

    private static List<String> providers(String target) {
        return HOSTS.of(Tables.bullet("Certificate", new Link(new Span(0, 11), target))).stream()
                .map(Surroundings.Host::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.coursera.org/verify/AB12, Coursera",
        "https://courses.edx.org/certificates/1, edX",
        "https://ude.my/UC-1 , ",
        "udemy.com/certificate/UC-1, Udemy",
        "https://alison.com/certification/check/1, Alison"
    })
    void isToldByTheNameThatTheHostIsRegisteredUnder(String target, String provider) {
        assertThat(providers(target)).isEqualTo(provider == null ? List.of() : List.of(provider));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alison.github.io/aws.pdf",
                "https://alison.me/aws.pdf",
                "https://coursera-notes.github.io/aws.pdf",
                "https://www.credly.com/badges/1",
                "https://www.linkedin.com/learning/certificates/1",
                "https://drive.google.com/file/d/udemy"
            })
    void isNobodyWhereAPersonOrTheBadgesOfEverybodyAreAtHome(String target) {
        assertThat(providers(target)).isEmpty();
    }
}
