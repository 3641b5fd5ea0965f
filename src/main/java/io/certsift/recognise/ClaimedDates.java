package io.certsift.recognise;

import io.certsift.model.PartialDate;
import java.util.Optional;

/** What the dates near a name say of the credential. */
record ClaimedDates(Optional<PartialDate> earned, Optional<PartialDate> expires, Optional<PartialDate> renewed) {

    /** The same, where the only date is that of the end. */
    ClaimedDates ending() {
        return expires.isPresent() ? this : new ClaimedDates(Optional.empty(), earned, renewed);
    }

    /** These, and those of another text where one is missing. */
    ClaimedDates or(ClaimedDates other) {
        return new ClaimedDates(earned.or(other::earned), expires.or(other::expires), renewed.or(other::renewed));
    }
}
