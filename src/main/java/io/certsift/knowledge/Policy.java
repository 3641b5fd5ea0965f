package io.certsift.knowledge;

import io.certsift.model.Role;
import java.util.List;

/**
 * What an employer may set.
 *
 * @param name {@code default}, or a short digest of the policy file
 * @param thresholds the numbers of the rules
 * @param mandated ids of certifications that the employer requires
 * @param stack keys of vendors whose products the employer uses
 * @param role the role where no glob fits
 * @param roles roles by path, first fit
 * @param disabled ids of flags that must not fire
 */
public record Policy(
        String name,
        Thresholds thresholds,
        List<String> mandated,
        List<String> stack,
        Role role,
        List<RoleByPath> roles,
        List<String> disabled) {
    public Policy {
        mandated = List.copyOf(mandated);
        stack = List.copyOf(stack);
        roles = List.copyOf(roles);
        disabled = List.copyOf(disabled);
    }

    /** The two fives of the guide's final warning, and three numbers of our own. */
    public record Thresholds(
            int manyCertifications, int productionStatements, int certCollecting, int manyCourses, int hiddenWords) {
        public static final Thresholds DEFAULT = new Thresholds(5, 5, 8, 5, 40);
    }

    /** A glob over the reported file name, and the role of the files that it fits. */
    public record RoleByPath(String glob, Role role) {}

    public static Policy standard() {
        return new Policy("default", Thresholds.DEFAULT, List.of(), List.of(), Role.ENGINEERING, List.of(), List.of());
    }

    public Policy withRole(Role other) {
        return new Policy(name, thresholds, mandated, stack, other, roles, disabled);
    }
}
