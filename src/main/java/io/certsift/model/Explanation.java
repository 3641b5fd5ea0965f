package io.certsift.model;

import java.util.List;

/**
 * One resume, what was found in it, and why.
 *
 * @param resume its text
 * @param screening what a report says of it
 * @param recognitions its certifications, in the order of the screening
 * @param passedOver what could be a certification and was not taken for one
 * @param judgements what came of each rule
 */
public record Explanation(
        Resume resume,
        Screening screening,
        List<Recognition> recognitions,
        List<PassedOver> passedOver,
        List<Judgement> judgements) {
    public Explanation {
        recognitions = List.copyOf(recognitions);
        passedOver = List.copyOf(passedOver);
        judgements = List.copyOf(judgements);
    }
}
