package io.certsift.config;

/** A handful of entries and words, for tests that read often. */
public final class SampleKnowledge {
    private SampleKnowledge() {}

    public static KnowledgeReader reader() {
        return KnowledgeReader.of("config/sample");
    }
}
