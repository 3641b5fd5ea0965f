package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Policy;
import io.certsift.knowledge.Policy.RoleByPath;
import io.certsift.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesByPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"sales/a.pdf", "./sales/deep/a.pdf", "/data/resumes/sales/a.pdf", "resumes/sales/a.pdf"})
    void aGlobFitsFromAnyFolderOn(String name) {
        assertThat(roles("sales/**", Role.NON_TECHNICAL).of(name)).isEqualTo(Role.NON_TECHNICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presales/a.pdf", "sales.pdf", "a.pdf"})
    void elseThePolicysRoleHolds(String name) {
        assertThat(roles("sales/**", Role.NON_TECHNICAL).of(name)).isEqualTo(Role.ENGINEERING);
    }

    @Test
    void theFirstThatFitsWins() {
        Policy policy = policy(new RoleByPath("lab/*.pdf", Role.RESEARCH), new RoleByPath("**", Role.NON_TECHNICAL));
        assertThat(new RolesByPath(policy).of("lab/a.pdf")).isEqualTo(Role.RESEARCH);
        assertThat(new RolesByPath(policy).of("lab/deep/a.pdf")).isEqualTo(Role.NON_TECHNICAL);
    }

    private static RolesByPath roles(String glob, Role role) {
        return new RolesByPath(policy(new RoleByPath(glob, role)));
    }

    private static Policy policy(RoleByPath... roles) {
        return new Policy(
                "p", Policy.Thresholds.DEFAULT, List.of(), List.of(), Role.ENGINEERING, List.of(roles), List.of());
    }
}
