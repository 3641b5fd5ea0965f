package io.certsift.pipeline;

import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Screenings with nothing in them but what a test is about. */
final class Screenings {
    private Screenings() {}

    static Screening of(Verdict verdict) {
        return of(verdict, Role.ENGINEERING, Optional.empty(), List.of());
    }

    static Screening of(Role role) {
        return of(Verdict.NEUTRAL, role, Optional.empty(), List.of());
    }

    static Screening of(String email, List<Long> textKey) {
        return of(Verdict.NEUTRAL, Role.ENGINEERING, Optional.of(email).filter(e -> !e.isEmpty()), textKey);
    }

    private static Screening of(Verdict verdict, Role role, Optional<String> email, List<Long> textKey) {
        return new Screening(
                1,
                role,
                new Candidate(Optional.empty(), email),
                verdict,
                List.of(),
                Evidence.none(),
                List.of(),
                List.of(),
                textKey);
    }
}
