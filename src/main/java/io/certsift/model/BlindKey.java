package io.certsift.model;

import java.util.Optional;

/**
 * Who stands behind one id of a report without names.
 *
 * @param id what the reports call the file
 * @param file its real name
 * @param name the candidate's, if it was found
 * @param email the candidate's, if it was found
 */
public record BlindKey(String id, String file, Optional<String> name, Optional<String> email) {}
