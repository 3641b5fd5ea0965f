package io.certsift.cli;

import io.certsift.config.ConfigException;
import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that lays a user's file over the built-in catalog. */
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "YAML file whose entries change and add to the built-in catalog (see docs/catalog.md).")
    private @Nullable Path file;

    /**
     * Reads everything that the program knows.
     *
     * @throws ConfigException with every problem of the file
     */
    Knowledge knowledge() {
        return KnowledgeReader.builtIn().read(Optional.ofNullable(file));
    }
}
