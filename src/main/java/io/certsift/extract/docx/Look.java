package io.certsift.extract.docx;

import io.certsift.model.Visibility;

/**
 * How characters look.
 *
 * @param overPage whether they stand on the bare page, so that something drawn behind the text may be their background
 * @param size in points
 */
record Look(Visibility visibility, boolean overPage, float size, boolean bold) {}
