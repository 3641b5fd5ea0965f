package io.certsift.explain;

import java.util.List;

/**
 * A section of the resume with its marks.
 *
 * @param kind what it was taken for
 * @param heading as written; empty for the part above the first heading
 * @param aside whether it stands in a side column, a text box or the like
 */
record MarkedSection(String kind, String heading, boolean aside, List<MarkedParagraph> paragraphs) {
    /** What to know of it beside its heading; empty if nothing. */
    String remark() {
        String taken = heading.strip().equalsIgnoreCase(kind) ? "" : "taken for " + kind;
        return taken + (aside ? (taken.isEmpty() ? "" : ", ") + "beside the main column" : "");
    }

    MarkedSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
