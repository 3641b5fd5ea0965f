package io.certsift.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.RunnerUp;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)");

    @Test
    void marksAndFindingsLeadToEachOther() {
        String page = HtmlPage.of(Case.of("AWS ML Specialty, 2024")
                .certification("AWS ML Specialty", 1)
                .flag("retired-credential", Severity.NOTE, "…", "AWS ML Specialty", 1)
                .sheet());
        assertThat(page)
                .contains(
                        "<p dir=\"auto\"><span id=\"at-C1\"></span><span id=\"at-F1\"></span>"
                                + "<mark class=\"high\">AWS ML Specialty</mark>"
                                + "<sup><a class=\"high\" href=\"#C1\">C1</a><a class=\"high\" href=\"#F1\">F1</a></sup>, 2024</p>",
                        "<article class=\"entry\" id=\"C1\">\n<h3><a class=\"label\" href=\"#at-C1\">C1</a>",
                        "<article class=\"entry\" id=\"F1\">\n<h3><a class=\"label\" href=\"#at-F1\">F1</a>");
    }

    @Test
    void everyLinkLeadsToAPlaceOfThePageThatIsThereOnce() {
        String page = HtmlPage.of(Case.of("MLS and MLS", "no place")
                .certification("MLS", 1)
                .certification("MLS", 1)
                .certification("MLS", 9)
                .production("MLS and MLS", 1)
                .passedOver("no", 2)
                .sheet());
        List<String> ids = found(page, "id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("C3").doesNotContain("at-C3");
        assertThat(found(page, "href=\"([^\"]+)\"")).isNotEmpty().allMatch(link -> ids.contains(link.substring(1)));
    }

    @Test
    void thePolicyAllowsTheStyleOfThePageAndNothingElse() throws Exception {
        String page = HtmlPage.of(Case.of("Ada").sheet());
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(digest)
                                + "'; base-uri 'none'; form-action 'none'\">")
                .doesNotContain("style=", "<script", "<link", "<img", "src=", "http://", "https://", "@import", "url(");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textOfAFileIsNothingButText(String text) {
        String plain = HtmlPage.of(everywhere("plain").sheet());
        String page = HtmlPage.of(everywhere(text).sheet());
        assertThat(found(page, TAG.pattern())).isEqualTo(found(plain, TAG.pattern()));
        assertThat(found(page, " ([a-z-]+)=\"[^\"]*\"")).isEqualTo(found(plain, " ([a-z-]+)=\"[^\"]*\""));
        assertThat(page).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(page.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "</style><style>*{display:none}</style>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "<!-- ",
                "--> ]]> <![CDATA[",
                "&lt;script&gt; &amp &#60;b&#62;",
                "</title></h1></p></mark><base href=\"//evil\">",
                "javascript:alert(1) data:text/html,<b>",
                "\u202e\u2066gpj.exe\u2069\u202c",
                "\u0000\u0007\u001b[31m\u009b2J\u007f",
                "half a pair \ud83d and \udc00",
                "$1 \\1 %s {0} ${jndi:ldap://x}");
    }

    private static Case everywhere(String text) {
        return Case.of("before " + text + " behind", "AWS " + text)
                .named(text)
                .headed(text)
                .hidden(text)
                .certification(text, 1, new RunnerUp(text, text, Tier.LOW, 0.5, text))
                .production("AWS " + text, 2)
                .flag(text, Severity.RED, text, "AWS " + text, 2);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
