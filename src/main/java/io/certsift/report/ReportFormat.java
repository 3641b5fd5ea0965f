package io.certsift.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a report; the ending of the target's name picks one. */
public enum ReportFormat {
    CSV(".csv"),
    XLSX(".xlsx"),
    JSONL(".jsonl");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    /** The format that the name of {@code target} asks for, upper and lower case alike. */
    public static Optional<ReportFormat> of(Path target) {
        Path name = target.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> text.endsWith(format.ending)).findFirst();
    }

    /** All endings, for messages: ".csv, .xlsx or .jsonl". */
    public static String endings() {
        String all = Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
