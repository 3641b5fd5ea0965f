package io.certsift.recognise;

/**
 * What a text stands in.
 *
 * @param listed whether it is an item of a certifications section, or the line with the name
 * @param linked whether it carries a credential link
 * @param details the texts that belong to it: the lines below with issuer and date, the sub-heading above
 */
record Surroundings(boolean listed, boolean linked, String details) {

    static final Surroundings NONE = new Surroundings(false, false, "");
}
