package io.certsift.cli;

import io.certsift.config.NearestWord;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What the catalog commands say to an id that there is not. */
final class UnknownEntry {
    private static final int SUGGESTIONS = 5;

    private UnknownEntry() {}

    /** Names the nearest ids, and gives the exit code. */
    static int tell(CommandSpec spec, String id, Catalog catalog) {
        List<String> ids = catalog.entries().stream().map(CatalogEntry::id).toList();
        List<String> nearest = NearestWord.of(id, ids, SUGGESTIONS);
        PrintWriter err = spec.commandLine().getErr();
        err.println("The catalog has no entry '" + id + "'"
                + (nearest.isEmpty()
                        ? "; 'certsift catalog list' shows all ids."
                        : "; did you mean " + String.join(", ", nearest) + "?"));
        err.flush();
        return 2;
    }
}
