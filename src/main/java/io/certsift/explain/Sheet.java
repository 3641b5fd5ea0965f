package io.certsift.explain;

import java.util.List;

/**
 * All that is to be said about one file, in whatever form.
 *
 * @param file its name
 * @param facts about the file and the run, by name
 * @param verdict the verdict
 * @param meaning what the verdict means here, or why there is none and what to do
 * @param caveat what has to be said wherever verdicts are shown
 * @param sections the text that a reader sees
 * @param hidden the text that a reader does not see
 * @param groups the findings
 */
public record Sheet(
        String file,
        List<Fact> facts,
        Badge verdict,
        String meaning,
        String caveat,
        List<MarkedSection> sections,
        List<MarkedParagraph> hidden,
        List<EntryGroup> groups) {
    /** What the labels of marks begin with. */
    static final String LEGEND = "Marked: C for certifications, E for evidence, N for names that are no certification"
            + " here, and F for the flags that rest on them.";

    public Sheet {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        hidden = List.copyOf(hidden);
        groups = List.copyOf(groups);
    }

    /** The verdict and what it means, in a line. */
    public String brief() {
        return file + ": " + verdict.word() + ". " + meaning;
    }

    /** Something about the file or the run. */
    record Fact(String name, String value) {}
}
