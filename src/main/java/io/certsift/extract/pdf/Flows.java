package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers the columns of one document: 0 is the main one, a side column keeps its number from page to page. */
final class Flows {
    /** Left edges this close (points) on two pages belong to the same column. */
    private static final float SAME_EDGE = 14;

    private record Side(float left, float right) {}

    private final List<Side> sides = new ArrayList<>();
    private final List<Side> mains = new ArrayList<>();

    /** The number of a side column; two on one page never share an edge. */
    int side(float left, float right) {
        for (int i = 0; i < sides.size(); i++) {
            Side known = sides.get(i);
            if (Math.abs(known.left() - left) < SAME_EDGE || Math.abs(known.right() - right) < 1) {
                return i + 1;
            }
        }
        sides.add(new Side(left, right));
        return sides.size();
    }

    void main(float left, float right) {
        mains.add(new Side(left, right));
    }

    boolean wasMain(float left) {
        return mains.stream().anyMatch(m -> Math.abs(m.left() - left) < SAME_EDGE);
    }

    boolean wasSide(float left) {
        return sides.stream().anyMatch(s -> Math.abs(s.left() - left) < SAME_EDGE);
    }
}
