package io.certsift.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The styles of a document with everything that they inherit. */
final class StyleSheet {
    private static final Pattern HEADING = Pattern.compile("heading [1-9]|title");
    private static final Style NO_STYLE =
            new Style("", "", "", Optional.empty(), ParagraphFormat.NONE, RunFormat.NONE, false, false);

    private final Map<String, Style> styles;
    private final RunFormat runDefaults;
    private final String defaultParagraph;
    private final Map<String, Style> inherited = new HashMap<>();

    StyleSheet(List<Style> styles, RunFormat runDefaults) {
        this.styles = new HashMap<>();
        styles.forEach(style -> this.styles.putIfAbsent(style.id(), style));
        this.runDefaults = runDefaults;
        this.defaultParagraph = styles.stream()
                .filter(style -> style.isDefault() && style.type().equals("paragraph"))
                .map(Style::id)
                .findFirst()
                .orElse("");
    }

    static StyleSheet none() {
        return new StyleSheet(List.of(), RunFormat.NONE);
    }

    /** A paragraph's own format over that of its style. */
    ParagraphFormat paragraph(ParagraphFormat own) {
        return own.over(paragraphStyle(own).paragraph());
    }

    /** The look of a run of a paragraph. */
    RunFormat run(ParagraphFormat paragraph, RunFormat own) {
        RunFormat ofParagraph = paragraphStyle(paragraph).run();
        RunFormat ofStyles = own.of(RunProperty.STYLE)
                .map(id -> resolve(id).run().toggledOver(ofParagraph))
                .orElse(ofParagraph);
        return own.over(ofStyles.over(runDefaults));
    }

    boolean heading(ParagraphFormat paragraph) {
        return paragraph(paragraph).outline().map(level -> level < 9).orElse(false)
                || HEADING.matcher(paragraphStyle(paragraph).name()).matches();
    }

    /** Whether a table style paints cells. */
    boolean shades(String tableStyle) {
        return resolve(tableStyle).shades();
    }

    private Style paragraphStyle(ParagraphFormat paragraph) {
        return resolve(paragraph.style().filter(styles::containsKey).orElse(defaultParagraph));
    }

    private Style resolve(String id) {
        return inherited.computeIfAbsent(id, this::inherit);
    }

    /** The nearest says it; the name is that of the nearest heading, if there is one. */
    private Style inherit(String id) {
        List<Style> chain = chain(id);
        Style result = NO_STYLE;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Style style = chain.get(i);
            String name = style.name().toLowerCase(Locale.ROOT);
            result = new Style(
                    id,
                    style.type(),
                    HEADING.matcher(name).matches() ? name : result.name(),
                    style.basedOn(),
                    style.paragraph().over(result.paragraph()),
                    style.run().over(result.run()),
                    style.shades() || result.shades(),
                    style.isDefault());
        }
        return result;
    }

    private List<Style> chain(String id) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get()) && styles.containsKey(next.get())) {
            Style style = styles.get(next.get());
            chain.add(style);
            next = style.basedOn();
        }
        return chain;
    }
}
