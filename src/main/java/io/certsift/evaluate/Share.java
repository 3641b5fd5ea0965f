package io.certsift.evaluate;

/**
 * How many of the files have the right answer to a question that has one answer per file.
 *
 * @param name what is asked
 */
record Share(String name, int right, int all) {
    double value() {
        return (double) right / all;
    }

    Interval interval() {
        return Interval.wilson(right, all);
    }
}
