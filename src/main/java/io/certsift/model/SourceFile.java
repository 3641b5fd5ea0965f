package io.certsift.model;

import java.nio.file.Path;

/**
 * One file that was found, told what it is and fingerprinted.
 *
 * @param name the name used in every report: the path as typed joined with the relative path by {@code /}; bytes that are
 *     not UTF-8 as percent escapes
 * @param path where to open it
 * @param size bytes
 * @param kind by content
 * @param sha256 lower-case hexadecimal digest of the content
 */
public record SourceFile(String name, Path path, long size, FileKind kind, String sha256) {}
