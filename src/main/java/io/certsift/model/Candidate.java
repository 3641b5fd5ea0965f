package io.certsift.model;

import java.util.Optional;

/** Who the resume says it is from; for display only, nothing is decided by it. */
public record Candidate(Optional<String> name, Optional<String> email) {}
