/** Tests of reading PDF files, on documents drawn by {@link io.certsift.extract.pdf.DrawnPdf}. */
@NullMarked
package io.certsift.extract.pdf;

import org.jspecify.annotations.NullMarked;
