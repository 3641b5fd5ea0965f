package io.certsift.config;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Lexicons;
import io.certsift.knowledge.Platform;
import io.certsift.knowledge.Platforms;
import io.certsift.knowledge.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the word lists below one folder of the class path; what is wrong with them goes to the problems. */
final class LexiconReader {
    private final String folder;
    private final Problems problems;

    /** {@code folder} without a slash at the end, such as {@code certsift/lexicon}. */
    LexiconReader(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Issuers issuers(Set<String> platforms) {
        List<Issuer> issuers = new ArrayList<>();
        members("issuers.yaml", "issuers").forEach((key, fields) -> {
            Optional<String> platform = fields.text("platform");
            platform.ifPresent(
                    word -> References.check(word, "platform", platforms, fields.position("platform"), problems));
            fields.require("kind");
            Issuer.Kind kind =
                    fields.choice("kind", Issuer.Kind.class, Issuer.Kind::label).orElse(Issuer.Kind.BODY);
            issuers.add(new Issuer(key, atLeastOne(fields, "names"), kind, platform));
            fields.noOthers();
        });
        return new Issuers(issuers);
    }

    Platforms platforms() {
        List<Platform> platforms = new ArrayList<>();
        members("platforms.yaml", "platforms").forEach((key, fields) -> {
            platforms.add(new Platform(key, fields.required("name"), atLeastOne(fields, "words")));
            fields.noOthers();
        });
        return new Platforms(platforms);
    }

    Topics topics() {
        return new Topics(phrases("topics.yaml", "topics"));
    }

    Lexicons lexicons() {
        return new Lexicons(
                lexicon("headings.yaml", "headings"),
                lexicon("layout.yaml", "layout"),
                lexicon("languages.yaml", "languages"),
                lexicon("words.yaml", "words"),
                lexicon("claims.yaml", "claims"),
                lexicon("dates.yaml", "months"),
                lexicon("items.yaml", "items"),
                lexicon("evidence.yaml", "evidence"),
                lexicon("titles.yaml", "titles"),
                lexicon("fairness.yaml", "fairness"));
    }

    private Lexicon lexicon(String resource, String root) {
        return new Lexicon(phrases(resource, root));
    }

    /** The lists of phrases below the key {@code root}, which is the file's only one, by their names and in their order. */
    Map<String, List<String>> phrases(String resource, String root) {
        return phrases(resource, root, name -> {});
    }

    /** As {@link #phrases(String, String)}, where each list is about something that has to be known by its name. */
    Map<String, List<String>> phrasesAbout(Collection<String> known, String kind, String resource, String root) {
        return phrases(resource, root, name -> References.check(name.text(), kind, known, name.position(), problems));
    }

    private Map<String, List<String>> phrases(String resource, String root, Consumer<YamlNode.Scalar> check) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        rootOf(resource, root).ifPresent(lists -> {
            Fields fields = new Fields(lists, problems);
            for (YamlNode.Member list : lists.members()) {
                check.accept(list.key());
                phrases.put(list.key().text(), fields.texts(list.key().text()));
            }
        });
        return phrases;
    }

    Map<String, Fields> members(String resource, String root) {
        Map<String, Fields> members = new LinkedHashMap<>();
        rootOf(resource, root).ifPresent(mapping -> {
            Fields fields = new Fields(mapping, problems);
            for (YamlNode.Member member : mapping.members()) {
                String key = member.key().text();
                fields.fields(key).ifPresent(found -> members.put(key, found));
            }
        });
        return members;
    }

    private Optional<YamlNode.Mapping> rootOf(String resource, String root) {
        Optional<Fields> file = FileText.ofResource(folder + "/" + resource, problems)
                .flatMap(text -> new YamlReader(problems).read(text.name(), text.text()))
                .map(mapping -> new Fields(mapping, problems));
        Optional<YamlNode.Mapping> found = file.flatMap(fields -> {
            fields.require(root);
            return fields.mapping(root);
        });
        file.ifPresent(Fields::noOthers);
        return found;
    }

    private static List<String> atLeastOne(Fields fields, String key) {
        fields.require(key);
        return fields.texts(key);
    }
}
