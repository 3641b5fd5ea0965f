package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Policy;
import io.certsift.knowledge.Policy.RoleByPath;
import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyReaderTest {
    @TempDir
    private Path folder;

    @Test
    void everyKeyArrives() throws IOException {
        Policy policy = policy("""
                thresholds:
                  manyCertifications: 1
                  productionStatements: 2
                  certCollecting: 3
                  manyCourses: 4
                  hiddenWords: 100
                mandated: [aws-ml-specialty]
                stack: [aws]
                role: research
                roles:
                  "sales/**": non-technical
                  "**/*.docx": engineering
                disable: [avoid-list]
                """);

        assertThat(policy)
                .isEqualTo(new Policy(
                        policy.name(),
                        new Thresholds(1, 2, 3, 4, 100),
                        List.of("aws-ml-specialty"),
                        List.of("aws"),
                        Role.RESEARCH,
                        List.of(
                                new RoleByPath("sales/**", Role.NON_TECHNICAL),
                                new RoleByPath("**/*.docx", Role.ENGINEERING)),
                        List.of("avoid-list")));
    }

    @Test
    void whatIsLeftOutIsAsWithoutAPolicy() throws IOException {
        Policy policy = policy("thresholds: {manyCourses: 7}\n");

        assertThat(policy.thresholds()).isEqualTo(new Thresholds(5, 5, 8, 7, 40));
        assertThat(policy.role()).isEqualTo(Role.ENGINEERING);
        assertThat(policy.mandated()).isEmpty();
    }

    @Test
    void theNameIsADigestOfTheFile() throws IOException {
        assertThat(policy("role: research\n").name()).matches("[0-9a-f]{8}");
        assertThat(policy("role: research\n").name())
                .isNotEqualTo(policy("role: engineering\n").name());
    }

    @Test
    void vendorsAreTakenByAnyOfTheirNames() throws IOException {
        assertThat(policy("stack: [Amazon web services, AWS]\n").stack()).containsExactly("aws");
        assertThat(policy("stack: [Google Cloud, gcp, Google]\n").stack()).containsExactly("gcp", "google");
    }

    private Policy policy(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), content);
        return new PolicyReader(KnowledgeReader.of("config/sample").read(Optional.empty()), Set.of("avoid-list"))
                .read(file);
    }
}
