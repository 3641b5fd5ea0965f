/** A Word document in; its lines in document order, hidden ones marked, out. Reads the parts as streams, never as a tree. */
@NullMarked
package io.certsift.extract.docx;

import org.jspecify.annotations.NullMarked;
