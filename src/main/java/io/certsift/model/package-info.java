/** The records that flow through the pipeline; immutable, no behaviour beyond their own shape. */
@NullMarked
package io.certsift.model;

import org.jspecify.annotations.NullMarked;
