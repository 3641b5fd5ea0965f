package io.certsift.evaluate;

import io.certsift.model.Tier;
import java.util.Comparator;
import java.util.List;

/**
 * A sort of answers that is counted for itself.
 *
 * @param rank its place in the table, where the names do not tell
 */
record Group(Table table, int rank, String name) implements Comparable<Group> {

    /** The tables of an evaluation, in order. */
    enum Table {
        /** All certifications of the guide; all flags. */
        OVERALL,
        TIER,
        CLAIM,
        /** Certifications beyond the guide: told, and not part of the overall figure. */
        BEYOND,
        FLAG
    }

    /** The claims that count, in the order of the table. */
    static final List<String> CLAIMS = List.of("held", "in-progress", "expired");

    static final Group CERTIFICATIONS = new Group(Table.OVERALL, 0, "certifications");
    static final Group FLAGS = new Group(Table.OVERALL, 1, "flags");

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::table).thenComparingInt(Group::rank).thenComparing(Group::name);

    static Group tier(Tier tier) {
        return new Group(Table.TIER, tier.ordinal(), tier.label());
    }

    static Group claim(String claim) {
        return new Group(Table.CLAIM, CLAIMS.indexOf(claim), claim);
    }

    static Group beyond(boolean rated) {
        return new Group(Table.BEYOND, rated ? 0 : 1, rated ? "rated by the catalog" : "not rated");
    }

    static Group flag(String id) {
        return new Group(Table.FLAG, 0, id);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
