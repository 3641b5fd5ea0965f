package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Oslo | ada.example@exa, mple.com | Oslo, true",
        "ada@, example.com, true",
        "ada.exam, ple@example.com, true",
        "Email: ada.exam, ple@example.com, true",
        "Oslo, ada@example.com, false",
        "the mail of the harbour, ada@example.com, false",
        "ada@example.com, example.org, false",
        "meet me @ the, harbour.com, false"
    })
    void itsHalvesAreToldByWhatTheyLack(String end, String next, boolean broken) {
        assertThat(BrokenAddress.mail(end, next)).isEqualTo(broken);
    }

    @Test
    void anAddressThatFillsItsLineIsMadeWhole() {
        assertThat(new Sheet().line("My town and ada@exa").line("mple.com").paragraphs())
                .containsExactly("My town and ada@example.com");
    }

    @Test
    void aWordWithRoomBehindItIsNoHalfOfAnAddress() {
        assertThat(new Sheet()
                        .line("mail:")
                        .line("pilot")
                        .line("ada@example.com and more")
                        .paragraphs())
                .contains("pilot", "ada@example.com and more");
    }
}
