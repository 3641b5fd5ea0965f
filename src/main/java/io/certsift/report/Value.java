package io.certsift.report;

import io.certsift.model.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in one cell of a table, with its type, so that each format can show it at its best. */
sealed interface Value {
    /** As plain text; empty where there is nothing. */
    String text();

    record Words(String text) implements Value {}

    /** Several texts in one cell. */
    record Items(List<String> items) implements Value {
        @Override
        public String text() {
            return String.join("; ", items);
        }
    }

    /** Several texts in one cell, each on a line of its own. */
    record Lines(List<String> lines) implements Value {
        @Override
        public String text() {
            return String.join("\n", lines);
        }
    }

    record Count(int number) implements Value {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /** A number from 0 to 1: with two decimals for programs, in percent for people. */
    record Share(double number) implements Value {
        BigDecimal rounded() {
            return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        }

        @Override
        public String text() {
            return rounded().toPlainString();
        }
    }

    record Day(PartialDate date) implements Value {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** A word with a tone; the word alone says all, the tone only helps the eye. */
    record Toned(String text, Tone tone) implements Value {}

    /** The name of a scanned file, and where it can be opened, if known. */
    record FileName(String text, Optional<Path> path) implements Value {}

    static Value words(Optional<String> text) {
        return new Words(text.orElse(""));
    }

    static Value count(OptionalInt number) {
        return number.isPresent() ? new Count(number.getAsInt()) : new Words("");
    }

    /** A page or number of pages, nothing where it is 0. */
    static Value pages(int pages) {
        return pages == 0 ? new Words("") : new Count(pages);
    }

    static Value day(Optional<PartialDate> date) {
        return date.<Value>map(Day::new).orElse(new Words(""));
    }
}
