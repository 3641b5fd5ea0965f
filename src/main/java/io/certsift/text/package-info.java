/** Pure text helpers: spans, normalised text with a map back to the original, tokens; no knowledge of resumes. */
@NullMarked
package io.certsift.text;

import org.jspecify.annotations.NullMarked;
