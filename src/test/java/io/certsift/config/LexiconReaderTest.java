package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platform;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
    private final Knowledge knowledge = KnowledgeReader.of("config/sample").read(Optional.empty());
    private final Problems problems = new Problems();
    private final LexiconReader invalid = new LexiconReader("config/invalid-lexicon", problems);

    @Test
    void issuersAreFoundByKeyAndByKind() {
        assertThat(knowledge.issuers().issuer("aws"))
                .contains(new Issuer(
                        "aws", List.of("AWS", "Amazon Web Services"), Issuer.Kind.VENDOR, Optional.of("aws")));
        assertThat(knowledge.issuers().names(Issuer.Kind.VENDOR))
                .containsExactly("AWS", "Amazon Web Services", "Google");
        assertThat(knowledge.issuers().names("nobody")).isEmpty();
    }

    @Test
    void platformsHaveWords() {
        assertThat(knowledge.platforms().platform("gcp"))
                .contains(new Platform("gcp", "Google Cloud", List.of("GCP", "Vertex AI")));
    }

    @Test
    void topicsAreListsOfPhrases() {
        assertThat(knowledge.topics().phrases("ai-topic")).containsExactly("AI", "machine learning");
        assertThat(knowledge.topics().phrases("none")).isEmpty();
    }

    @Test
    void mistakesInIssuersAreTold() {
        invalid.issuers(Set.of("aws"));

        assertThat(problems.all().stream().map(ConfigProblem::toString))
                .containsExactly(
                        "config/invalid-lexicon/issuers.yaml:2:8: 'kind' is missing: add it",
                        "config/invalid-lexicon/issuers.yaml:2:8: 'names' is missing: add it",
                        "config/invalid-lexicon/issuers.yaml:2:9: unknown key 'name': did you mean 'names'?",
                        "config/invalid-lexicon/issuers.yaml:2:32: there is no platform 'gcp': use one of aws");
    }

    @Test
    void mistakesInPhrasesAreTold() {
        invalid.phrases("topics.yaml", "topics");

        assertThat(problems.all().stream().map(ConfigProblem::toString))
                .containsExactly(
                        "config/invalid-lexicon/topics.yaml:2:10: 'first' must be a list, and is 'one': write [one, two]",
                        "config/invalid-lexicon/topics.yaml:4:1: unknown key 'topic': did you mean 'topics'?");
    }
}
