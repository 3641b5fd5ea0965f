package io.certsift.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The distances from line to line in a column, of one size of type. Where items without bullets are set a little further apart
 * than their wrapped lines, all of the closest lines were broken because the next word had no room, and many of the others were
 * not.
 */
final class Pitches {
    /** Distances this many points larger than the smallest one are another: some programs round positions to points of a screen. */
    static final float SAME = 1;

    /** So many of the closest lines, and so many unbroken ones further apart, at least: one may be an accident. */
    private static final int FEWEST = 2;

    /** Share of the closest lines that were broken for want of room, at least. */
    private static final double WRAPPED = 0.8;

    /** Share of the other lines that had room for more, at least: within one paragraph none has, however uneven its lines. */
    private static final double ENDED = 0.2;

    private record Pitch(float distance, boolean broken, boolean sentence) {}

    private final List<Pitch> all = new ArrayList<>();

    /**
     * @param broken whether the next line's first word had no room behind the line
     * @param sentence whether the next line begins as no item does
     */
    void add(float distance, boolean broken, boolean sentence) {
        all.add(new Pitch(distance, broken, sentence));
    }

    /** The distance from which on a line begins an item, if the lines show one. */
    Optional<Float> end() {
        return end(this);
    }

    /**
     * The same where the lines show how close they stand in one item, and those of other columns how far apart items do.
     *
     * @param others the distances of all columns
     */
    Optional<Float> end(Pitches others) {
        float least = all.stream()
                .min(Comparator.comparing(Pitch::distance))
                .map(Pitch::distance)
                .orElse(0f);
        float end = least + SAME;
        List<Pitch> close = all.stream().filter(p -> p.distance() < end).toList();
        List<Pitch> far = others.all.stream().filter(p -> p.distance() >= end).toList();
        long wrapped = close.stream().filter(Pitch::broken).count();
        long ended = far.stream().filter(p -> !p.broken()).count();
        boolean shown = wrapped >= FEWEST
                && wrapped >= WRAPPED * close.size()
                && ended >= FEWEST
                && ended >= ENDED * far.size()
                && far.stream().noneMatch(p -> p.broken() && p.sentence());
        return shown ? Optional.of(end) : Optional.empty();
    }
}
