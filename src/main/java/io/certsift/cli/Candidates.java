package io.certsift.cli;

import io.certsift.assess.Assessor;
import io.certsift.model.Limit;
import io.certsift.model.Role;
import java.util.Arrays;
import java.util.Iterator;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a shell offers when the value of an option is being typed. */
final class Candidates {
    private Candidates() {}

    /** The values of {@code --role}. */
    static final class Roles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Role.values()).map(Role::label).iterator();
        }
    }

    /** The values of {@code --fail-on}. */
    static final class Flags implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of("red", "noise"), new TreeSet<>(Assessor.flagIds()).stream())
                    .iterator();
        }
    }

    /** The beginnings of the values of {@code --limit}. */
    static final class LimitNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Limit.values())
                    .map(limit -> limit.label() + "=")
                    .iterator();
        }
    }
}
