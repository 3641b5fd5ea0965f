package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers the columns of one document: 0 is the main one, a side column keeps its number from page to page. */
final class Flows {
    /** Left edges this close (points) on two pages belong to the same column. */
    private static final float SAME_EDGE = 14;
    /** A gutter is known again where a column starts within this distance (points) of where one started before. */
    private static final float SAME_GUTTER = 2.5f;

    private final List<Float> sides = new ArrayList<>();
    private final List<Float> mains = new ArrayList<>();
    private final List<Float> gutters = new ArrayList<>();
    private int tables;

    /** The number of a further table. */
    int table() {
        return tables++;
    }

    /** The number of a side column; two on one page never share a left edge. */
    int side(float left) {
        for (int i = 0; i < sides.size(); i++) {
            if (Math.abs(sides.get(i) - left) < SAME_EDGE) {
                return i + 1;
            }
        }
        sides.add(left);
        return sides.size();
    }

    /** Remembers where a page was cut: the left edge of its main column, and that of the right one of the two. */
    void gutter(float main, float right) {
        mains.add(main);
        gutters.add(right);
    }

    boolean knowsGutter(float edge) {
        return gutters.stream().anyMatch(known -> Math.abs(known - edge) < SAME_GUTTER);
    }

    boolean wasMain(float left) {
        return mains.stream().anyMatch(known -> Math.abs(known - left) < SAME_EDGE);
    }

    boolean wasSide(float left) {
        return sides.stream().anyMatch(known -> Math.abs(known - left) < SAME_EDGE);
    }
}
