package io.certsift.knowledge;

import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.Tier;
import java.util.List;
import java.util.Optional;

/**
 * One certification, one class of certifications, or one member of a class.
 *
 * @param id stable, lower case with hyphens
 * @param name the full official name
 * @param source who rates it: the guide, the catalog by the guide's criteria, or nobody
 * @param tier the level; a member of a class has its class's
 * @param memberOf id of the class that it is reported as, if it is a member of one
 * @param kind what sort of credential
 * @param field what it is about
 * @param issuer issuer as a person would say it
 * @param issuers keys into the issuer list; any of them, in any of its spellings, stands for the issuer
 * @param aliases all ways to write its name, the official one first
 * @param codes exam codes, matched exactly but for case, blanks and hyphens
 * @param near what has to, or must not, stand beside a name of this entry
 * @param platform key of the platform that it is bound to, if any
 * @param firstExam earliest date on which it could be earned
 * @param lastExam last date on which it could be earned
 * @param earnable whether it can still be earned
 * @param validity how long it is valid; empty if it never expires or nobody knows
 * @param verification forms of its credential links
 * @param nearMisses what must not be taken for it, in words
 * @param roleFit whether the guide calls it fit for non-technical roles
 * @param family whether its aliases are titles of their own, each a certification of one family
 * @param preparesFor id of the exam that it prepares for, if it is a certificate for having prepared
 * @param facts what the guide, or the catalog by its criteria, says of it; only for rated entries
 * @param patterns for a class: what its unknown members look like
 * @param matches lines that must be recognised as this entry
 * @param rejects lines that must not
 */
public record CatalogEntry(
        String id,
        String name,
        Source source,
        Tier tier,
        Optional<String> memberOf,
        CredentialKind kind,
        Field field,
        String issuer,
        List<String> issuers,
        List<Alias> aliases,
        List<String> codes,
        Near near,
        Optional<String> platform,
        Optional<Boundary> firstExam,
        Optional<Boundary> lastExam,
        boolean earnable,
        Optional<Validity> validity,
        List<String> verification,
        List<String> nearMisses,
        boolean roleFit,
        boolean family,
        Optional<String> preparesFor,
        Optional<GuideFacts> facts,
        List<ClassPattern> patterns,
        List<String> matches,
        List<String> rejects) {
    /** Id of the class of what vendors issue for their own products. */
    public static final String VENDOR_CLASS = "vendor-ai-specialist";

    public CatalogEntry {
        issuers = List.copyOf(issuers);
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
        verification = List.copyOf(verification);
        nearMisses = List.copyOf(nearMisses);
        patterns = List.copyOf(patterns);
        matches = List.copyOf(matches);
        rejects = List.copyOf(rejects);
    }

    /** Who rates an entry. */
    public enum Source {
        GUIDE("guide"),
        EXTENDED("extended"),
        OTHER("other");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /** The word of the catalog's files. */
        public String label() {
            return label;
        }
    }

    /** The id that reports use: the class's for a member, its own else. */
    public String reportedId() {
        return memberOf.orElse(id);
    }
}
