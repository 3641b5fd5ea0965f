package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.recognise.DateReader.Dated;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private final DateReader reader = new DateReader(Tables.lexicons().months());

    static List<String> dates() {
        return Tables.lines("dates.txt");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreReadAsPreciselyAsTheyAreWritten(String row) {
        String[] parts = row.split(" \\| ?", 2);
        assertThat(read(parts[0])).isEqualTo(parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theSameDatesAreFoundWithinALine(String row) {
        String[] parts = row.split(" \\| ?", 2);
        assertThat(read("Some Course – " + parts[0] + ", Some Institute")).isEqualTo(parts[1].strip());
    }

    @Test
    void aDateIsMarkedWhereItStandsInTheTextAsWritten() {
        String text = "Zertiﬁkat – März 2024 (Köln)";
        Dated date = reader.read(text).get(0);
        assertThat(date.span().of(text)).isEqualTo("März 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019 - 2022",
                "2019 – 2022",
                "2019 to 2022",
                "2019 bis 2022",
                "2019 à 2022",
                "2019 hasta 2022",
                "2019 até 2022",
                "Jan 2019 - Mar 2022"
            })
    void twoDatesWithADashOrAWordBetweenAreARange(String text) {
        List<Dated> dates = reader.read(text);
        assertThat(dates).hasSize(2);
        assertThat(DateReader.range(text, dates.get(0), dates.get(1))).isTrue();
    }

    @Test
    void twoDatesInAListAreNoRange() {
        String text = "2019, 2022";
        List<Dated> dates = reader.read(text);
        assertThat(DateReader.range(text, dates.get(0), dates.get(1))).isFalse();
    }

    private String read(String text) {
        return reader.read(text).stream().map(date -> date.date().toString()).collect(Collectors.joining(", "));
    }
}
