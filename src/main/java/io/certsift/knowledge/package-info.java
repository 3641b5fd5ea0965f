/** What certsift knows: catalog, policy and word lists in; the same, indexed and immutable, out. */
@NullMarked
package io.certsift.knowledge;

import org.jspecify.annotations.NullMarked;
