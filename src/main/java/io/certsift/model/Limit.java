package io.certsift.model;

/** One bound on what a single file may cost. What was read before a bound is kept, and reaching it is always told. */
public enum Limit {
    FILE_SIZE("file-size", 100L << 20, "bytes", "a larger file is not read"),
    PAGES("pages", 200, "pages", "further pages of a PDF are left out"),
    CHARACTERS("characters", 500_000, "characters", "further text of a document is left out"),
    GLYPHS("glyphs", 200_000, "glyphs", "drawn on one page of a PDF; the rest of the page is left out"),
    DRAWINGS("drawings", 5_000, "drawings", "that a PDF nests and repeats; further pages are left out"),
    PARAGRAPHS("paragraphs", 50_000, "paragraphs", "of a DOCX, empty ones too; further ones are left out"),
    INFLATED(
            "inflated",
            32L << 20,
            "bytes",
            "that one part or stream may unpack to; object streams and the like to a part of it"),
    RATIO("ratio", 200, "to 1", "that one part of a DOCX may grow when unpacked, beyond its first 4 MB"),
    NESTING("nesting", 100, "levels", "of tables, text boxes and drawings inside each other; deeper ones are left out"),
    ENTRIES("entries", 10_000, "entries", "of an archive that are looked at"),
    CPU_TIME("cpu-time", 20_000, "ms", "of processor time for reading one file"),
    WALL_TIME("wall-time", 60_000, "ms", "by the clock for one file, judging it included"),
    MEMORY("memory", 512, "MB", "of heap for the process that reads files"),
    NAME_LENGTH("name-length", 1024, "bytes", "of a file's name; a file with a longer one is not opened"),
    PATH_DEPTH("path-depth", 256, "folders", "inside each other; deeper ones are not entered");

    /** Catalog and indexes take half of it. */
    private static final long LEAST_MEMORY = 128;

    private final String label;
    private final long standard;
    private final String unit;
    private final String meaning;

    Limit(String label, long standard, String unit, String meaning) {
        this.label = label;
        this.standard = standard;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name by which it is set. */
    public String label() {
        return label;
    }

    /** The smallest value with which anything can be read. */
    public long least() {
        return this == MEMORY ? LEAST_MEMORY : 1;
    }

    /** The value where none is set. */
    public long standard() {
        return standard;
    }

    public String unit() {
        return unit;
    }

    /** What it bounds, as a phrase after the value and the unit. */
    public String meaning() {
        return meaning;
    }
}
