package io.certsift.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries as they stand in the files, by id: the built-in ones, with the user's laid over them. A problem is told of every
 * entry without a usable id and of every id that one source has twice.
 */
final class CatalogSource {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Problems problems;
    private final Map<String, YamlNode.Mapping> entries = new LinkedHashMap<>();
    private String version = "";

    CatalogSource(Problems problems) {
        this.problems = problems;
    }

    /** Reads the files that {@code index.yaml} in {@code folder} of the class path lists. */
    void addBuiltIn(String folder) {
        Optional<Fields> index =
                FileText.ofResource(folder + "/index.yaml", problems).flatMap(this::document);
        index.ifPresent(fields -> {
            version = fields.required("version");
            fields.require("files");
            for (String file : fields.texts("files")) {
                FileText.ofResource(folder + "/" + file, problems)
                        .flatMap(this::document)
                        .ifPresent(document -> entriesOf(document).forEach(this::addNew));
            }
            fields.noOthers();
        });
    }

    /** Lays a user's file over what is there. */
    void addUsers(Path path) {
        FileText.of(path, problems).ifPresent(text -> {
            version += "+" + text.digest();
            CatalogSource users = new CatalogSource(problems);
            document(text).ifPresent(document -> users.entriesOf(document).forEach(users::addNew));
            users.entries.forEach((id, entry) -> entries.merge(id, entry, (known, mine) -> mine.over(known)));
        });
    }

    String version() {
        return version;
    }

    Set<String> ids() {
        return entries.keySet();
    }

    Map<String, YamlNode.Mapping> entries() {
        return entries;
    }

    private Optional<Fields> document(FileText text) {
        return new YamlReader(problems).read(text.name(), text.text()).map(mapping -> new Fields(mapping, problems));
    }

    private List<YamlNode.Mapping> entriesOf(Fields document) {
        document.require("entries");
        List<YamlNode.Mapping> found = document.mappings("entries");
        document.noOthers();
        return found;
    }

    private void addNew(YamlNode.Mapping entry) {
        String id = new Fields(entry, problems).required("id");
        Position position = entry.at("id");
        if (!id.isEmpty() && !id.matches(ID)) {
            problems.add(
                    position, "the id '" + id + "' must be lower-case letters and digits, with single hyphens between");
        } else if (!id.isEmpty() && entries.putIfAbsent(id, entry) != null) {
            Position first = entries.get(id).position();
            problems.add(
                    position,
                    "the id '" + id + "' stands already in line " + first.line() + " of " + first.file()
                            + ": rename or join them");
        }
    }
}
