package io.certsift.extract.docx;

import io.certsift.model.Visibility;

/**
 * How characters look.
 *
 * @param ground what they stand on
 * @param size in points
 */
record Look(Visibility visibility, Ground ground, float size, boolean bold) {}
