/** Source files in; exactly one outcome each, in order, out: the only place that knows the order of the stages. */
@NullMarked
package io.certsift.pipeline;

import org.jspecify.annotations.NullMarked;
