package io.certsift.explain;

/** A word about a finding, such as its level, and how it is meant. */
record Badge(String word, Ink ink) {}
