package io.certsift.evaluate;

/**
 * A certification that is labelled, or that a report names.
 *
 * @param id as in reports; {@code other} or {@code x-…} in a label for one that the label does not tell closer
 * @param claim label of the claim
 * @param text as written in the resume
 * @param optional whether the report may name it and need not
 */
record Item(String id, String claim, String text, boolean optional) {
    /** What has to agree. */
    Item.Key key() {
        return new Key(id, claim);
    }

    /** Two items with the same key are the same answer. */
    record Key(String id, String claim) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return id + " " + claim;
        }
    }
}
