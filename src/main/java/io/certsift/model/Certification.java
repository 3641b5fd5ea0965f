package io.certsift.model;

import java.util.List;
import java.util.Optional;

/**
 * One certification of one resume, all its mentions merged.
 *
 * @param id catalog id, or {@code unlisted}
 * @param entry id of the catalog entry: the member's own where {@code id} is its class, else the same
 * @param name the catalog's name, or the class member's own
 * @param tier the guide's level
 * @param kind what sort of credential
 * @param field what it is about
 * @param claim what the resume says about the candidate
 * @param ambiguous whether it could as well be an entry of another tier
 * @param quote where it stands and the words as written
 * @param match how it was recognised
 * @param similarity 0 to 1, of the words as written to the catalog's
 * @param earned date earned, if given
 * @param expires stated expiry, if given
 * @param renewed date of the last renewal, if given
 * @param link credential link, if given
 * @param note reason or remark, if there is one
 * @param preparationFor id of the exam that this is only a preparation course for; then the claim is {@link Claim#NONE}
 *     unless the course is a certificate of its own
 * @param places where it is named, the words of the name only
 * @param countsAsItem false for licences, memberships and degrees, which are listed and never counted
 */
public record Certification(
        String id,
        String entry,
        String name,
        Tier tier,
        CredentialKind kind,
        Field field,
        Claim claim,
        boolean ambiguous,
        Quote quote,
        Match match,
        double similarity,
        Optional<PartialDate> earned,
        Optional<PartialDate> expires,
        Optional<PartialDate> renewed,
        Optional<String> link,
        Optional<String> note,
        Optional<String> preparationFor,
        List<Quote> places,
        boolean countsAsItem) {
    public Certification {
        places = List.copyOf(places);
    }

    public boolean held() {
        return claim == Claim.HELD;
    }

    public boolean rated() {
        return tier.rated();
    }
}
