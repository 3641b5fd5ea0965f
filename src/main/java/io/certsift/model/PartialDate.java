package io.certsift.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as it was written.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 if not given
 * @param day 1 to 31, or 0 if not given
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** Parses {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    public static PartialDate parse(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length > 3 || !text.matches("\\d{4}(-\\d{2}){0,2}")) {
            throw new IllegalArgumentException("not YYYY, YYYY-MM or YYYY-MM-DD: " + text);
        }
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(java.util.Locale.ROOT, "%04d", year));
        if (month > 0) {
            text.append(String.format(java.util.Locale.ROOT, "-%02d", month));
        }
        if (day > 0) {
            text.append(String.format(java.util.Locale.ROOT, "-%02d", day));
        }
        return text.toString();
    }
}
