package io.certsift.config;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.knowledge.Policy.RoleByPath;
import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Role;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** Reads a policy file, checked against the catalog, the vendors and the flags that there are. */
public final class PolicyReader {
    private final Knowledge knowledge;
    private final VendorNames vendors;
    private final Set<String> flags;

    /** {@code flags}: the ids of all flags. */
    public PolicyReader(Knowledge knowledge, Set<String> flags) {
        this.knowledge = knowledge;
        this.vendors = new VendorNames(knowledge);
        this.flags = new TreeSet<>(flags);
    }

    /**
     * The policy of a file.
     *
     * @throws ConfigException with every problem of the file
     */
    public Policy read(Path file) {
        Problems problems = new Problems();
        Optional<Policy> policy = FileText.of(file, problems)
                .flatMap(text -> new YamlReader(problems)
                        .read(text.name(), text.text())
                        .map(mapping -> policy(text.digest(), new Fields(mapping, problems), problems)));
        problems.refuse();
        return policy.orElseThrow();
    }

    private Policy policy(String name, Fields fields, Problems problems) {
        Policy policy = new Policy(
                name,
                fields.fields("thresholds").map(PolicyReader::thresholds).orElse(Thresholds.DEFAULT),
                known(fields, "mandated", "catalog entry", ids(), problems),
                stack(fields, problems),
                role(fields, "role").orElse(Role.ENGINEERING),
                roles(fields, problems),
                known(fields, "disable", "flag", flags, problems));
        fields.noOthers();
        return policy;
    }

    private static Thresholds thresholds(Fields fields) {
        Thresholds standard = Thresholds.DEFAULT;
        Thresholds thresholds = new Thresholds(
                fields.number("manyCertifications").orElse(standard.manyCertifications()),
                fields.number("productionStatements").orElse(standard.productionStatements()),
                fields.number("certCollecting").orElse(standard.certCollecting()),
                fields.number("manyCourses").orElse(standard.manyCourses()),
                fields.number("hiddenWords").orElse(standard.hiddenWords()));
        fields.noOthers();
        return thresholds;
    }

    private List<String> ids() {
        return knowledge.catalog().entries().stream().map(CatalogEntry::id).toList();
    }

    private static List<String> known(
            Fields fields, String key, String kind, Iterable<String> choices, Problems problems) {
        Set<String> known = new TreeSet<>();
        choices.forEach(known::add);
        List<String> words = new ArrayList<>();
        for (YamlNode item : fields.items(key)) {
            fields.text(item, key).ifPresent(word -> {
                References.check(word, kind, known, item.position(), problems);
                words.add(word);
            });
        }
        return words.stream().distinct().toList();
    }

    private List<String> stack(Fields fields, Problems problems) {
        List<String> keys = new ArrayList<>();
        for (YamlNode item : fields.items("stack")) {
            fields.text(item, "stack").ifPresent(word -> {
                keys.addAll(vendors.keys(word));
                if (vendors.keys(word).isEmpty()) {
                    References.check(word, "vendor", vendors.names(), item.position(), problems);
                }
            });
        }
        return keys.stream().distinct().toList();
    }

    private static Optional<Role> role(Fields fields, String key) {
        return fields.choice(key, Role.class, Role::label);
    }

    private static List<RoleByPath> roles(Fields fields, Problems problems) {
        List<RoleByPath> roles = new ArrayList<>();
        fields.mapping("roles").ifPresent(globs -> {
            Fields choices = new Fields(globs, problems);
            for (YamlNode.Member member : globs.members()) {
                checkGlob(member.key(), problems);
                String glob = member.key().text();
                role(choices, glob).ifPresent(role -> roles.add(new RoleByPath(glob, role)));
            }
        });
        return roles;
    }

    private static void checkGlob(YamlNode.Scalar glob, Problems problems) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob.text());
        } catch (PatternSyntaxException e) {
            problems.add(
                    glob.position(),
                    "'" + glob.text() + "' is no glob (" + e.getDescription()
                            + "): write a path with * for part of a name and ** for any folders");
        }
    }
}
