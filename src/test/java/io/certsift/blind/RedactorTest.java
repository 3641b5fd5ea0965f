package io.certsift.blind;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Candidate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {
    private final Redactor redactor = new Redactor(
            new Candidate(Optional.of("Zoë de Vries-Okafor"), Optional.of("zoe.vo@example.org")),
            Set.of("github.com", "credly.com"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zoë de Vries-Okafor, AWS Certified         | [name], AWS Certified
            ZOE VRIES-OKAFOR                           | [name] [name]
            Deployed by Zoe.                           | Deployed by [name].
            a zoetrope                                 | a zoetrope
            write to zoe.vo@example.org                | write to [e-mail]
            handle zoe.vo                              | handle [name]
            call +49 (0)171 234 56 78 now              | call [phone] now
            2019 - 2023, 40,000 users                  | 2019 - 2023, 40,000 users
            since 01/2020                              | since 01/2020
            see https://github.com/zvo/model?tab=1     | see github.com/...
            github.com/zvo/model                       | github.com/...
            www.zoe-builds.dev and more                | [site] and more
            zoe-builds.dev/work                        | [site]
            TCP/IP and CI/CD                           | TCP/IP and CI/CD
            """)
    void leavesOutWhoItIsAndKeepsTheRest(String text, String expected) {
        assertThat(redactor.redact(text)).isEqualTo(expected);
    }

    @Test
    void aLinkKeepsTheHostThatManyShare() {
        assertThat(redactor.host("https://www.credly.com/badges/12")).isEqualTo("credly.com/...");
        assertThat(redactor.host("zoe.dev")).isEqualTo("[site]");
    }
}
