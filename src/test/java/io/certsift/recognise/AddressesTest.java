package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.recognise.Addresses.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada-example, github.com/ada-example",
        "HTTPS://WWW.GitHub.com/Ada/, github.com/Ada",
        "http://ada.example.com, ada.example.com",
        "github.com/ada?tab=repositories, github.com/ada",
        "https://github.com/ada#readme, github.com/ada",
        "https://ada:secret@gitlab.com:443/ada, gitlab.com/ada",
        "//kaggle.com/ada, kaggle.com/ada"
    })
    void anAddressIsItsHostAndPath(String written, String address) {
        assertThat(Addresses.parse(written)).map(Address::toString).hasValue(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com/url?q=https://github.com/ada&sa=D, github.com/ada",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgithub.com%2Fada&data=05, github.com/ada",
        "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fada.dev, ada.dev",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fgitlab.com%2Fada&h=x, gitlab.com/ada"
    })
    void anAddressWrappedByARedirectorIsTheOneWithin(String written, String address) {
        assertThat(Addresses.parse(written)).map(Address::toString).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mailto:ada@example.com", "tel:+49170123", "#top", "", "javascript:void(0)", "file:///C:/cv.docx"
            })
    void whatLeadsToNoHostIsNoAddress(String target) {
        assertThat(Addresses.parse(target)).isEmpty();
    }

    @Test
    void addressesInTextAreFoundWithoutTheSignsAroundThem() {
        assertThat(Addresses.inText("Code: (github.com/ada), https://ada.dev; mail ada@example.com."))
                .extracting(Address::toString)
                .containsExactly("github.com/ada", "ada.dev");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada Example, B.Tech", "M.Sc. and B.Com", "Trained models.Built apps.", "Python 3.11, v2.0"})
    void abbreviationsAndRunOnSentencesAreNoAddresses(String text) {
        assertThat(Addresses.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada.lovelace.123@example.com", "ada.lovelace+jobs@example.com", "ada.b-lovelace@example.com"})
    void theNameOfAMailBoxIsNoAddress(String text) {
        assertThat(Addresses.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self.name      = \"Ada Example\"",
                "this.site = 'ada'",
                "self.jobs += 1",
                "frame.info() and frame.head(5)"
            })
    void whatAProgramSetsOrCallsIsNoAddress(String text) {
        assertThat(Addresses.inText(text)).isEmpty();
    }

    @Test
    void anAddressBeforeABracketStaysOne() {
        assertThat(Addresses.inText("ada-example.dev (notes), ada.io(site of my own), https://ada.org/?a=1, ada.net"))
                .hasSize(4);
    }

    @Test
    void aStrayPercentSignIsTakenAsItStands() {
        assertThat(Addresses.parse("https://x.org/?url=https://y.org/100%")).isPresent();
    }

    @Test
    void partsOfAMailAddressWithAHyphenAreNoAddress() {
        assertThat(Addresses.inText("ada@uni-turin.it, ada@love\u2011lace.example.org | c.ada-love.dev@example.org"))
                .isEmpty();
        assertThat(Addresses.inText("github.com/ada\u22c4 gitlab.com/ada\u00b7\uf09b").stream()
                        .map(Addresses.Address::toString))
                .containsExactly("github.com/ada", "gitlab.com/ada");
        assertThat(Addresses.inText("Site-ada.dev - love-lace.dev").stream().map(Addresses.Address::toString))
                .contains("love-lace.dev");
    }
}
