package io.certsift.config;

import io.certsift.config.CatalogReader.LocatedCatalog;
import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platforms;
import java.nio.file.Path;
import java.util.Optional;

/** Reads all that certsift knows: the files that come with it, and a catalog file of the user's. */
public final class KnowledgeReader {
    private final String folder;

    private KnowledgeReader(String folder) {
        this.folder = folder;
    }

    /** A reader of the files that come with the program. */
    public static KnowledgeReader builtIn() {
        return new KnowledgeReader("certsift");
    }

    /** A reader of files of the same form below another folder of the class path. */
    static KnowledgeReader of(String folder) {
        return new KnowledgeReader(folder);
    }

    /**
     * Reads everything.
     *
     * @param catalogFile a file whose entries change and add to the built-in ones
     * @throws ConfigException with every problem of every file
     */
    public Knowledge read(Optional<Path> catalogFile) {
        return locate(catalogFile).knowledge();
    }

    /** As {@link #read}, and keeps where the catalog's entries stand. */
    public LocatedKnowledge locate(Optional<Path> catalogFile) {
        Problems problems = new Problems();
        LexiconReader lexicon = new LexiconReader(folder + "/lexicon", problems);
        Platforms platforms = lexicon.platforms();
        Issuers issuers = lexicon.issuers(platforms.keys());
        LocatedCatalog catalog = new CatalogReader(folder + "/catalog", problems).read(catalogFile);
        Knowledge knowledge = new Knowledge(
                catalog.catalog(),
                issuers,
                platforms,
                lexicon.topics(),
                new LexiconReader("certsift/lexicon", problems).lexicons());
        new CatalogCheck(knowledge, catalog.positions(), problems).run();
        problems.refuse();
        return new LocatedKnowledge(knowledge, catalog.positions());
    }

    /** Knowledge, and the place of each catalog entry in the files. */
    public record LocatedKnowledge(Knowledge knowledge, CatalogPositions positions) {}
}
