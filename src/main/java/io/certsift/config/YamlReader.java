package io.certsift.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Turns the text of a YAML file into nodes with positions.
 *
 * <p>Only the plain part of YAML is read: aliases and anchors, tags, further documents and deep nesting are refused, so a
 * small file cannot unfold into a large one, and what stands in the file is what counts.
 */
final class YamlReader {
    /** The catalog's own files nest five deep. */
    static final int MAX_DEPTH = 20;

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final Problems problems;

    YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The mapping that the file consists of; empty, with a problem, if it is none. */
    Optional<YamlNode.Mapping> read(String file, String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            Document document = new Document(file, parser, problems);
            YamlNode root = document.root();
            if (root instanceof YamlNode.Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.add(root.position(), "the file must be keys with values, and is " + root.description());
        } catch (JsonProcessingException e) {
            problems.add(position(file, e.getLocation()), message(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static Position position(String file, JsonLocation location) {
        return location == null
                ? Position.of(file)
                : new Position(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    private static String message(JsonProcessingException e) {
        if (e instanceof JacksonYAMLParseException) {
            String detail =
                    e.getCause() instanceof MarkedYAMLException marked ? marked.getProblem() : e.getOriginalMessage();
            return "this is no YAML: " + detail.lines().findFirst().orElse("")
                    + "; check blanks, quotes and brackets here";
        }
        return e.getOriginalMessage();
    }

    /** One pass over the tokens of one file. */
    private record Document(String file, YAMLParser parser, Problems problems) {
        YamlNode root() throws IOException {
            if (parser.nextToken() == null) {
                return new YamlNode.Nothing(Position.of(file));
            }
            YamlNode root = node(1);
            if (parser.nextToken() != null) {
                throw refused("a second document begins here: put it into a file of its own");
            }
            return root;
        }

        private YamlNode node(int depth) throws IOException {
            refuseUnfolding();
            if (depth > MAX_DEPTH) {
                throw refused("nested more than " + MAX_DEPTH + " deep: no key needs that");
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> mapping(depth);
                case START_ARRAY -> sequence(depth);
                case VALUE_NULL -> new YamlNode.Nothing(here());
                default -> new YamlNode.Scalar(here(), parser.getText());
            };
        }

        private YamlNode.Mapping mapping(int depth) throws IOException {
            Position start = here();
            List<YamlNode.Member> members = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                YamlNode.Scalar key = new YamlNode.Scalar(here(), parser.currentName());
                parser.nextToken();
                YamlNode value = node(depth + 1);
                if (seen.add(key.text())) {
                    members.add(new YamlNode.Member(key, value));
                } else {
                    problems.add(key.position(), "the key '" + key.text() + "' stands here twice: keep one of them");
                }
            }
            return new YamlNode.Mapping(start, members);
        }

        private YamlNode.Sequence sequence(int depth) throws IOException {
            Position start = here();
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new YamlNode.Sequence(start, items);
        }

        private void refuseUnfolding() throws IOException {
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                throw refused("anchors (&name) and aliases (*name) are not read: write the value out, or in quotes");
            }
            if (parser.getTypeId() != null) {
                throw refused("tags (!name) are not read: leave it out, or put the value in quotes");
            }
        }

        private JsonParseException refused(String message) {
            return new JsonParseException(parser, message, parser.currentTokenLocation());
        }

        private Position here() {
            return position(file, parser.currentTokenLocation());
        }
    }
}
