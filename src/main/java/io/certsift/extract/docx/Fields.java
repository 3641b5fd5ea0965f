package io.certsift.extract.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a point: their codes are no text, their results are, and some of them are links. */
final class Fields {
    private static final Pattern LINK =
            Pattern.compile("\\A\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|([^\\s\\\\\"]\\S*))", Pattern.CASE_INSENSITIVE);
    private static final int MAX_CODE = 4096;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean showsResult;
        private Optional<String> target = Optional.empty();
    }

    void begin() {
        open.push(new Field());
    }

    void code(String text) {
        if (!open.isEmpty() && open.peek().code.length() < MAX_CODE) {
            open.peek().code.append(text);
        }
    }

    /** The result begins; the address, if the field is a link. */
    Optional<String> separate() {
        if (open.isEmpty() || open.peek().showsResult) {
            return Optional.empty();
        }
        Field field = open.peek();
        field.showsResult = true;
        field.target = target(field.code.toString());
        return field.target;
    }

    /** The field ends; whether it was a link. */
    boolean end() {
        return !open.isEmpty() && open.pop().target.isPresent();
    }

    /** Whether text that comes now is part of a code. */
    boolean inCode() {
        return open.stream().anyMatch(field -> !field.showsResult);
    }

    /** Whether text that comes now is what a field has come to. */
    boolean inResult() {
        return !open.isEmpty() && !inCode();
    }

    /** Codes never run on into another paragraph: one that seems to has lost its end. */
    void paragraphEnds() {
        open.removeIf(field -> !field.showsResult);
    }

    /** The addresses of links that go on in the next paragraph, outermost first. */
    List<String> continuing() {
        Deque<String> targets = new ArrayDeque<>();
        open.forEach(field -> field.target.ifPresent(targets::push));
        return List.copyOf(targets);
    }

    static Optional<String> target(String code) {
        Matcher link = LINK.matcher(code);
        if (!link.find()) {
            return Optional.empty();
        }
        return Optional.of(link.group(1) == null ? link.group(2) : link.group(1));
    }
}
