package io.certsift.recognise;

import io.certsift.model.Certification;

/**
 * One mention, read to the end, before all mentions of one certification become one.
 *
 * @param key what tells certifications apart: the id, and the own name where names are counted
 * @param explicit whether a status or a date is stated, and not just the name
 */
record Finding(String key, Certification certification, boolean explicit) {}
