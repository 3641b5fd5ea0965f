package io.certsift.extract.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What one part refers to, by the ids that its markup uses. Nothing external is ever fetched. */
record Relationships(Map<String, Relationship> byId) {
    /**
     * A reference.
     *
     * @param type the last word of its type, the same in transitional and strict documents
     * @param target an address if external, otherwise the name of a part
     */
    record Relationship(String type, String target, boolean external) {}

    static Relationships none() {
        return new Relationships(Map.of());
    }

    /** Of the given part; of the package itself for the empty name. A broken list is no list. */
    static Relationships of(String part, Parts parts, Meter meter) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Optional<PartStream> stream = parts.open(list);
        if (stream.isEmpty()) {
            return none();
        }
        Map<String, Relationship> byId = new LinkedHashMap<>();
        try (PartStream in = stream.get()) {
            PartXml xml = new PartXml(in, meter);
            while (xml.next()) {
                if (xml.start() && xml.name().equals("Relationship")) {
                    byId.put(xml.attribute("Id"), relationship(part.substring(0, slash), xml));
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return new Relationships(byId);
        }
        return new Relationships(byId);
    }

    private static Relationship relationship(String folder, PartXml xml) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        boolean external = xml.attribute("TargetMode").equals("External");
        return new Relationship(
                type.substring(type.lastIndexOf('/') + 1), external ? target : resolve(folder, target), external);
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String full = target.startsWith("/") ? target : folder + target;
        Arrays.stream(full.split("/")).forEach(step -> {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        });
        return String.join("/", path);
    }

    Optional<String> partOfType(String type) {
        return byId.values().stream()
                .filter(relationship ->
                        !relationship.external() && relationship.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }

    /** The address behind an id; empty for none, or for a part of the package. */
    Optional<String> address(String id) {
        return Optional.ofNullable(byId.get(id)).filter(Relationship::external).map(Relationship::target);
    }

    /** The part behind an id. */
    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(relationship -> !relationship.external())
                .map(Relationship::target);
    }
}
