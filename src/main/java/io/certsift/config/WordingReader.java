package io.certsift.config;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Wording;
import io.certsift.model.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what reports say in words; only the program that writes reports needs it, not what reads resumes. */
public final class WordingReader {
    private final String folder;
    private final Problems problems = new Problems();

    private WordingReader(String folder) {
        this.folder = folder;
    }

    /** A reader of the files that come with the program. */
    public static WordingReader builtIn() {
        return new WordingReader("certsift/lexicon");
    }

    /** A reader of files of the same form in another folder of the class path. */
    static WordingReader of(String folder) {
        return new WordingReader(folder);
    }

    /**
     * Reads the words.
     *
     * @param catalog whose entries the questions may be about
     * @throws ConfigException with every problem of the files
     */
    public Wording read(Catalog catalog) {
        LexiconReader lexicon = new LexiconReader(folder, problems);
        Map<String, Wording.OfFlag> flags = new LinkedHashMap<>();
        lexicon.members("flags.yaml", "flags").forEach((id, fields) -> {
            flags.put(id, new Wording.OfFlag(fields.required("title"), fields.texts("ask")));
            fields.noOthers();
        });
        Map<String, List<String>> questions =
                lexicon.phrasesAbout(keys(catalog), "catalog entry or level", "questions.yaml", "questions");
        problems.refuse();
        return new Wording(flags, questions);
    }

    private static List<String> keys(Catalog catalog) {
        List<String> keys =
                new ArrayList<>(catalog.entries().stream().map(CatalogEntry::id).toList());
        Arrays.stream(Tier.values()).map(Tier::label).forEach(keys::add);
        keys.add(Wording.NOBODY);
        return keys;
    }
}
