/** Folders in; rounds over their files out, each time that something has changed and come to rest. */
@NullMarked
package io.certsift.watch;

import org.jspecify.annotations.NullMarked;
