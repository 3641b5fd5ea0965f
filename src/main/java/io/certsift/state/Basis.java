package io.certsift.state;

/**
 * What outcomes rest on besides the files. Whatever changes one of these texts makes what was remembered under the old one void.
 *
 * @param program name and version, for messages
 * @param reading what decides what is read of a file
 * @param judging what decides, with the text read and the role, how it is judged
 */
public record Basis(String program, String reading, String judging) {}
