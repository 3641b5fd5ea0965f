package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Claim;
import io.certsift.model.PartialDate;
import io.certsift.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of the credential stands in brackets. */
class ClaimReaderTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final ClaimReader reader = new ClaimReader(
            Tables.lexicons().claims(), new DateReader(Tables.lexicons().months()));

    static List<String> items() {
        return Tables.lines("claims-of-items.txt");
    }

    static List<String> sentences() {
        return Tables.lines("claims-in-sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("items")
    void aListedItemIsReadForItsStatus(String row) {
        String[] parts = row.split(" \\| ", 2);
        assertThat(listed(parts[1]).claim().label()).isEqualTo(parts[0]);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceAboutWorkIsReadForWhoHoldsWhat(String row) {
        String[] parts = row.split(" \\| ", 2);
        assertThat(told(parts[1], false).claim().label()).isEqualTo(parts[0]);
    }

    @Test
    void aNamePlainlyListedIsHeldInASectionOfWorkToo() {
        assertThat(told("[AWS AI Practitioner], 2024", true).claim()).isEqualTo(Claim.HELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[X], issued 03/2025, expires 03/2028 | 2025-03 | 2028-03 | -",
                "[X] (2025 - 2028) | 2025 | 2028 | -",
                "[X], Mar 2025, valid until Mar 2028 | 2025-03 | 2028-03 | -",
                "[X], 2021, renewed 2024 | 2021 | - | 2024",
                "[X], earned 2020, recertified 2023, expires 2026-12 | 2020 | 2026-12 | 2023",
                "[X], valid until 2028 | - | 2028 | -",
                "[X], gültig bis 03/2028, ausgestellt 03/2025 | 2025-03 | 2028-03 | -",
                "03/2025, [X] (gültig bis 03/2028) | 2025-03 | 2028-03 | -",
                "[X], valable jusqu'en mars 2028 | - | 2028-03 | -",
                "[X], 05/2023 – 08/2023 | 2023-08 | - | -",
                "[X], valid 2020 - 2023 | 2020 | 2023 | -",
                "[X], Expiration: June 2027 | - | 2027-06 | -"
            })
    void datesAreToldByTheWordsBeforeThem(String text, String earned, String expires, String renewed) {
        ClaimReader.Reading reading = listed(text);
        assertThat(reading.earned().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(earned));
        assertThat(reading.expires().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(expires));
        assertThat(reading.renewed().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(renewed));
    }

    @Test
    void whatIsInProgressWasNotEarned() {
        assertThat(listed("[X], expected June 2027").earned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taught the [X]. | taught",
                "Wrote practice questions for the [X]. | wrote material",
                "I do not hold the [X]. | negated",
                "[X] (optional) | placeholder",
                "Required: [X]. | requirement"
            })
    void whyItIsNoClaimIsSaid(String text, String why) {
        assertThat(told(text, false).note())
                .hasValueSatisfying(note -> assertThat(note).contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[X]", "[X], Amazon"})
    void aBareNameIsHeldButNotExplicitly(String text) {
        assertThat(listed(text).explicit()).isFalse();
        assertThat(listed(text).claim()).isEqualTo(Claim.HELD);
    }

    private ClaimReader.Reading listed(String marked) {
        return reader.listed(blanked(marked), Optional.of(36), AS_OF);
    }

    private ClaimReader.Reading told(String marked, boolean plain) {
        Span name = new Span(marked.indexOf('['), marked.indexOf(']') + 1);
        return reader.told(
                new ClaimReader.Telling(blanked(marked), name.start(), name, List.of(name), plain, !plain),
                Optional.empty(),
                AS_OF);
    }

    /** The text with the first name in brackets left blank. */
    private static String blanked(String marked) {
        int end = marked.indexOf(']') + 1;
        return marked.substring(0, marked.indexOf('[')) + " ".repeat(end - marked.indexOf('[')) + marked.substring(end);
    }
}
