/**
 * What takes arbitrary bytes and must come to an end without throwing. A fuzzer calls {@code fuzzerTestOneInput} (see
 * {@code .ci/fuzz}); the inputs that once broke something are kept in the test resources, and tried in every build.
 */
package io.certsift.fuzz;
