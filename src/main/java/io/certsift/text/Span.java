package io.certsift.text;

/**
 * A half-open range of character offsets in one text.
 *
 * @param start first character, zero-based
 * @param end one past the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * @param by may be negative, but not beyond the start of the text
     */
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
