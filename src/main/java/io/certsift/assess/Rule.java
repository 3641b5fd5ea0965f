package io.certsift.assess;

import java.util.function.Function;

/**
 * One rule of the contract.
 *
 * @param id stable, as in reports and policies
 * @param rest what it rests on, beside what the resume says
 * @param judge its judgement
 */
record Rule(String id, Rest rest, Function<Case, Outcome> judge) {

    /** What a rule rests on that may be missing without being absent. */
    enum Rest {
        /** On what the resume says: what was not read changes nothing. */
        PRESENCE,
        /** On something being absent from the resume. */
        ABSENCE,
        /** On there being no production statement, told by verbs of known languages. */
        ABSENT_PRODUCTION
    }

    /** The judgement, or that it cannot be told because a part of the resume, or its language, could not be read. */
    Outcome outcome(Case one) {
        Outcome outcome = judge.apply(one);
        if (!(outcome instanceof Outcome.Met)) {
            return outcome;
        }
        if (rest != Rest.PRESENCE && one.partlyRead()) {
            return one.notRead();
        }
        if (rest == Rest.ABSENT_PRODUCTION && one.productionUnknown()) {
            return one.verbsUnknown("it");
        }
        return outcome;
    }
}
