package io.certsift.cli;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certsift catalog show ID}: everything that is known of one entry. */
@Command(
        name = "show",
        description = "Shows everything that is known of one entry of the catalog.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalogShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalogOption;

    @Parameters(paramLabel = "ID", description = "The entry's id, as 'certsift catalog list' shows it.")
    private String id;

    @Override
    public Integer call() {
        Catalog catalog = catalogOption.knowledge().catalog();
        Optional<CatalogEntry> entry = catalog.entry(id);
        if (entry.isEmpty()) {
            return UnknownEntry.tell(spec, id, catalog);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(EntrySheet.of(entry.get(), catalog));
        out.flush();
        return 0;
    }
}
