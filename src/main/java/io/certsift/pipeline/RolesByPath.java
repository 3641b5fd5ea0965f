package io.certsift.pipeline;

import io.certsift.knowledge.Policy;
import io.certsift.model.Role;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * The role that a file is screened for: that of the first glob of the policy that fits its reported name, else the
 * policy's own.
 *
 * <p>Globs are those of {@link java.nio.file.FileSystem#getPathMatcher}: {@code *} stays within one folder, {@code **}
 * crosses folders. A glob fits the whole name or its end from any folder on, so that {@code sales/**} fits
 * {@code sales/a.pdf}, {@code ./sales/a.pdf} and {@code /data/resumes/sales/a.pdf} alike, however the path was typed.
 */
final class RolesByPath {
    private final Role otherwise;
    private final List<Rule> rules;

    private record Rule(PathMatcher matcher, Role role) {}

    /**
     * Takes the globs of {@code policy}.
     *
     * @throws java.util.regex.PatternSyntaxException if one is no glob
     */
    RolesByPath(Policy policy) {
        otherwise = policy.role();
        rules = policy.roles().stream()
                .map(rule -> new Rule(FileSystems.getDefault().getPathMatcher("glob:" + rule.glob()), rule.role()))
                .toList();
    }

    Role of(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException unusual) {
            return otherwise;
        }
        return rules.stream()
                .filter(rule -> fits(rule.matcher(), path))
                .map(Rule::role)
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean fits(PathMatcher matcher, Path path) {
        if (matcher.matches(path)) {
            return true;
        }
        int steps = path.getNameCount();
        for (int from = 0; from < steps; from++) {
            if (matcher.matches(path.subpath(from, steps))) {
                return true;
            }
        }
        return false;
    }
}
