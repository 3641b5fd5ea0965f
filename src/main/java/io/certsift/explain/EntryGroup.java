package io.certsift.explain;

import java.util.List;

/**
 * Findings of one sort.
 *
 * @param title what they are
 * @param remark what to know of all of them; empty if nothing
 * @param entries may be none: then the remark says what that means
 */
record EntryGroup(String title, String remark, List<Entry> entries) {
    EntryGroup {
        entries = List.copyOf(entries);
    }
}
