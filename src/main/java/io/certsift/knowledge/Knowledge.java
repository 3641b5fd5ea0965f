package io.certsift.knowledge;

/**
 * All that certsift knows, beside the policy.
 *
 * @param catalog certifications
 * @param issuers who issues them
 * @param platforms what they are bound to
 * @param topics word lists
 * @param lexicons the words that resumes are read by
 */
public record Knowledge(Catalog catalog, Issuers issuers, Platforms platforms, Topics topics, Lexicons lexicons) {}
