package io.certsift.assess;

import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.Severity;
import java.util.List;

/** What a rule says of one resume. */
sealed interface Outcome {

    /** It fires. */
    record Met(Severity severity, String reason, List<Quote> evidence) implements Outcome {
        Flag flag(String id) {
            return new Flag(id, severity, reason, evidence);
        }
    }

    /** It does not, for the reason given. */
    record NotMet(String reason) implements Outcome {}

    /** It cannot be told, for the reason given. */
    record CannotTell(String reason) implements Outcome {}

    static Outcome notMet(String reason) {
        return new NotMet(reason);
    }

    static Outcome met(Severity severity, String reason, List<Quote> evidence) {
        return new Met(severity, reason, evidence);
    }
}
