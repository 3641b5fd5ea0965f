package io.certsift.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file that knows where it stands. Scalars stay as written: nothing is taken for a number or date. */
sealed interface YamlNode {
    Position position();

    /** A noun phrase for messages, such as "a list". */
    String description();

    record Scalar(Position position, String text) implements YamlNode {
        @Override
        public String description() {
            return "'" + text + "'";
        }
    }

    /** A key without a value, or {@code null}. */
    record Nothing(Position position) implements YamlNode {
        @Override
        public String description() {
            return "nothing";
        }
    }

    record Sequence(Position position, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    record Mapping(Position position, List<Member> members) implements YamlNode {
        public Mapping {
            members = List.copyOf(members);
        }

        @Override
        public String description() {
            return "a mapping";
        }

        Optional<YamlNode> value(String key) {
            return members.stream()
                    .filter(member -> member.key().text().equals(key))
                    .map(Member::value)
                    .findFirst();
        }

        /** Where the value of {@code key} stands, or this mapping if it has no such key. */
        Position at(String key) {
            return value(key).map(YamlNode::position).orElse(position);
        }

        /** This mapping with the keys of {@code base} that it does not name itself. */
        Mapping over(Mapping base) {
            Map<String, Member> merged = new LinkedHashMap<>();
            base.members.forEach(member -> merged.put(member.key().text(), member));
            members.forEach(member -> merged.put(member.key().text(), member));
            return new Mapping(position, List.copyOf(merged.values()));
        }

        /** This mapping with {@code key} set to {@code value}. */
        Mapping with(String key, YamlNode value) {
            Member member = new Member(new Scalar(value.position(), key), value);
            return new Mapping(position, List.of(member)).over(this);
        }
    }

    /** A key and its value. */
    record Member(Scalar key, YamlNode value) {}
}
