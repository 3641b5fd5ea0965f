package io.certsift.recognise;

import io.certsift.recognise.Word.Role;
import io.certsift.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a list of names: all of one part, and those of it before a bracket or dash. */
record ListPart(List<Word> all, List<Word> core) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    ListPart {
        all = List.copyOf(all);
        core = List.copyOf(core);
    }

    /** Whether more than a letter stands there. */
    boolean names() {
        return core.stream()
                .anyMatch(word -> word.role() == Role.SIGNIFICANT && word.form().length() > 1);
    }

    /** Its words up to the last that a name has; a year before them dates them. */
    Span span(int used) {
        boolean dated = core.size() > 1 && YEAR.matcher(core.get(0).form()).matches();
        return new Span(
                core.get(dated ? 1 : 0).span().start(),
                core.get(Math.min(used, core.size()) - 1).span().end());
    }
}
