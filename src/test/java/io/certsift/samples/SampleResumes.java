package io.certsift.samples;

import io.certsift.samples.PdfSheet.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The resumes of the folder {@code samples}: fictional people, each laid out from a text in {@code
 * src/test/resources/samples}. docs/samples.md says what each shows.
 */
public final class SampleResumes {
    private SampleResumes() {}

    /** A file of the folder, and how it is laid out. */
    public sealed interface Sample {
        String file();

        byte[] bytes();

        /** A PDF. */
        record Pdf(String file, Look look) implements Sample {
            @Override
            public byte[] bytes() {
                try {
                    return PdfSheet.render(text(file), look);
                } catch (IOException e) {
                    throw new UncheckedIOException(file, e);
                }
            }
        }

        /** A DOCX. */
        record Docx(String file, DocxSheet.Layout layout) implements Sample {
            @Override
            public byte[] bytes() {
                try {
                    return DocxSheet.render(text(file), layout);
                } catch (IOException e) {
                    throw new UncheckedIOException(file, e);
                }
            }
        }
    }

    public static List<Sample> all() {
        return List.of(
                pdf("01-okonjo", PdfSheet.Layout.ONE_COLUMN, true, false),
                pdf("02-solberg", PdfSheet.Layout.ONE_COLUMN, false, true),
                docx("03-raman", DocxSheet.Layout.PLAIN),
                pdf("04-moreau", PdfSheet.Layout.LEFT_SIDEBAR, false, false),
                docx("05-weber", DocxSheet.Layout.TABLE),
                pdf("06-petrov", PdfSheet.Layout.ONE_COLUMN, false, false),
                pdf("07-bianchi", PdfSheet.Layout.DARK_LEFT_SIDEBAR, false, false),
                docx("08-kimura", DocxSheet.Layout.TEXT_BOX),
                pdf("09-dlamini", PdfSheet.Layout.RIGHT_SIDEBAR, false, true),
                pdf("10-farrell", PdfSheet.Layout.LEFT_SIDEBAR, true, false),
                docx("11-costa", DocxSheet.Layout.HEADER_AND_FOOTER),
                pdf("12-novakova", PdfSheet.Layout.TWO_COLUMNS, false, false),
                pdf("13-ibarra", PdfSheet.Layout.ONE_COLUMN, true, true),
                pdf("14-haverkamp", PdfSheet.Layout.ONE_COLUMN, true, false),
                docx("15-lindgren", DocxSheet.Layout.PLAIN),
                pdf("16-oduya", PdfSheet.Layout.RIGHT_SIDEBAR, false, false),
                docx("17-tanaka", DocxSheet.Layout.TABLE),
                pdf("18-valdes", PdfSheet.Layout.ONE_COLUMN, false, false),
                docx("19-brandt", DocxSheet.Layout.PLAIN),
                docx("20-achterberg", DocxSheet.Layout.HEADER_AND_FOOTER),
                pdf("21-quiroga", PdfSheet.Layout.DARK_LEFT_SIDEBAR, false, true),
                pdf("22-mensah", PdfSheet.Layout.TWO_COLUMNS, false, true),
                pdf("23-vasquez", PdfSheet.Layout.ONE_COLUMN, true, false),
                docx("24-sorensen", DocxSheet.Layout.TABLE),
                docx("25-nakamura", DocxSheet.Layout.TEXT_BOX),
                pdf("26-duarte", PdfSheet.Layout.TWO_COLUMNS, false, false));
    }

    private static Sample pdf(String name, PdfSheet.Layout layout, boolean serif, boolean spacedHeadings) {
        return new Sample.Pdf(name + ".pdf", new Look(layout, serif, spacedHeadings));
    }

    private static Sample docx(String name, DocxSheet.Layout layout) {
        return new Sample.Docx(name + ".docx", layout);
    }

    static SampleText text(String file) {
        String source = "/samples/" + file.replaceFirst("\\.[a-z]+$", ".txt");
        try (InputStream in = SampleResumes.class.getResourceAsStream(source)) {
            if (in == null) {
                throw new IllegalStateException("no text for " + file + " at " + source);
            }
            return SampleText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }
}
