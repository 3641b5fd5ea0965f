/** Reads catalog, policy and word-list files; gives knowledge, or every problem of a file at once with line and column. */
@NullMarked
package io.certsift.config;

import org.jspecify.annotations.NullMarked;
