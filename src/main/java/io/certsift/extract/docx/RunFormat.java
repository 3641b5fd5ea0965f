package io.certsift.extract.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What markup says about the look of characters.
 *
 * @param said by property, each of the property's type; nothing of a property that it says nothing about
 */
record RunFormat(Map<RunProperty<?>, Object> said) {
    static final RunFormat NONE = new RunFormat(Map.of());

    RunFormat {
        said = Map.copyOf(said);
    }

    <T> Optional<T> of(RunProperty<T> property) {
        return Optional.ofNullable(said.get(property)).map(property.type()::cast);
    }

    /** Whether a switch is on. */
    boolean on(RunProperty<Boolean> property) {
        return of(property).orElse(false);
    }

    /** This where it says something, else {@code base}; that a mark was deleted holds for itself only. */
    RunFormat over(RunFormat base) {
        Map<RunProperty<?>, Object> both = new HashMap<>(base.said);
        both.remove(RunProperty.DELETED);
        both.putAll(said);
        return new RunFormat(both);
    }

    /**
     * A character style over a paragraph style: as {@link #over}, but switches that both set cancel each other out (ISO 29500-1,
     * 17.7.3).
     */
    RunFormat toggledOver(RunFormat paragraph) {
        Map<RunProperty<?>, Object> merged = new HashMap<>(over(paragraph).said);
        for (RunProperty<Boolean> toggle : RunProperty.TOGGLES) {
            if (of(toggle).isPresent() && paragraph.of(toggle).isPresent()) {
                merged.put(toggle, on(toggle) ^ paragraph.on(toggle));
            }
        }
        return new RunFormat(merged);
    }

    /**
     * As shown on paper: the page numbers of a table of contents, which Word makes as the result of a field, are hidden in a
     * browser only. Nobody writes such text by hand, and outside of fields it is taken for hidden.
     */
    RunFormat onPaper() {
        if (!said.containsKey(RunProperty.WEB_HIDDEN)) {
            return this;
        }
        Map<RunProperty<?>, Object> rest = new HashMap<>(said);
        rest.remove(RunProperty.WEB_HIDDEN);
        return new RunFormat(rest);
    }

    /** A format as it is read. */
    static final class Draft {
        private final Map<RunProperty<?>, Object> said = new HashMap<>();

        <T> void say(RunProperty<T> property, T value) {
            said.put(property, value);
        }

        <T> void say(RunProperty<T> property, Optional<T> value) {
            value.ifPresentOrElse(some -> said.put(property, some), () -> said.remove(property));
        }

        RunFormat format() {
            return new RunFormat(said);
        }
    }
}
