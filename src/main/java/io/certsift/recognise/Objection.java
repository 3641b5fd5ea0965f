package io.certsift.recognise;

/** Why a name of the catalog that stands in a text does not count there. */
enum Objection {
    /** Words are missing beside it that tell it from others of like names. */
    NOTHING_NEAR,
    /** Words stand beside it that tell that another is meant. */
    VETO,
    /** Its words stand scattered over a sentence or headline. */
    SCATTERED,
    /** Somebody else is named who issues certificates. */
    FOREIGN,
    /** It reads like a title or skill, and nothing says that it is a certificate. */
    TITLE,
    /** It says nothing without its issuer, who is not named. */
    NO_ISSUER
}
