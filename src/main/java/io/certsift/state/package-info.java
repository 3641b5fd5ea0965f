/** What was seen before: in come files, out come the outcomes that they had, where nothing that they rest on has changed. */
@NullMarked
package io.certsift.state;

import org.jspecify.annotations.NullMarked;
