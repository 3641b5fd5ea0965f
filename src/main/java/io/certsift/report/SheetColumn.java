package io.certsift.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a workbook's table.
 *
 * @param id its name for programs, by which a column can be left out
 * @param title its name for people
 * @param width in characters
 * @param explanation one sentence for people; empty where the title says all
 * @param value what stands in a row's cell
 */
record SheetColumn<R>(String id, String title, int width, String explanation, Function<R, Value> value) {
    static <R> SheetColumn<R> of(String id, String title, int width, Function<R, Value> value) {
        return new SheetColumn<>(id, title, width, "", value);
    }

    static <R> SheetColumn<R> words(String id, String title, int width, Function<R, String> text) {
        return of(id, title, width, row -> new Value.Words(text.apply(row)));
    }

    static <R> SheetColumn<R> optional(String id, String title, int width, Function<R, Optional<String>> text) {
        return of(id, title, width, row -> Value.words(text.apply(row)));
    }

    static <R> SheetColumn<R> lines(String id, String title, int width, Function<R, List<String>> lines) {
        return of(id, title, width, row -> new Value.Lines(lines.apply(row)));
    }

    /**
     * The file that a row is about, as a link.
     *
     * @param width that takes the longest name on one line: LibreOffice does not wrap links
     */
    static <R> SheetColumn<R> file(int width, Function<R, ReportRow> resume) {
        return of("file", "File", width, row -> {
            ReportRow file = resume.apply(row);
            return new Value.FileName(file.file(), file.path());
        });
    }

    /** Who the row is about, as the resume says. */
    static <R> SheetColumn<R> name(Function<R, ReportRow> resume) {
        return SheetColumn.<R>optional(
                        "name", "Name", 22, row -> resume.apply(row).candidate().name())
                .explained("As the resume gives it; for display only, nothing is decided by it.");
    }

    SheetColumn<R> explained(String sentence) {
        return new SheetColumn<>(id, title, width, sentence, value);
    }
}
