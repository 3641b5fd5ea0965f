package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds the pages of a document by walking its tree with a stack of our own: PDFBox recurses, and trusts the tree not to
 * branch for ever.
 *
 * @param pages in order, at most as many as asked for
 * @param cut that there are or may be further pages, one sentence; empty if there are none
 */
record PageTree(List<COSDictionary> pages, Optional<String> cut) {
    /** Nodes looked at for each page that may be read; a tree of 200 pages has a few dozen in all. */
    private static final int NODES_PER_PAGE = 100;

    static PageTree of(PDDocument document, ReadBudget budget) {
        int most = budget.limits().count(Limit.PAGES);
        int mostNodes = (int) Math.min(Integer.MAX_VALUE - 1, (long) most * NODES_PER_PAGE);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            open.push(root);
        }
        for (int nodes = 0; !open.isEmpty() && nodes < mostNodes && pages.size() <= most; nodes++) {
            budget.step();
            if (dictionary(open.pop()) instanceof COSDictionary node && seen.add(node)) {
                visit(node, open, pages, mostNodes);
            }
        }
        boolean cut = !open.isEmpty();
        if (pages.isEmpty()) {
            loose(document, pages);
        }
        if (pages.size() > most) {
            String told = "only the first pages were read: the file has "
                    + budget.limits().beyond(Limit.PAGES);
            return new PageTree(List.copyOf(pages.subList(0, most)), Optional.of(told));
        }
        String told = "pages may be missing: the tree of pages has more than " + mostNodes + " nodes (" + NODES_PER_PAGE
                + " for each of --limit " + Limit.PAGES.label() + ")";
        return new PageTree(List.copyOf(pages), cut ? Optional.of(told) : Optional.empty());
    }

    private static void visit(COSDictionary node, Deque<COSBase> open, List<COSDictionary> pages, int mostNodes) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                pages.add(node);
            }
            return;
        }
        // One more than will be looked at shows that there are more.
        for (int i = Math.min(kids.size(), mostNodes + 1) - 1; i >= 0; i--) {
            COSBase kid = kids.get(i);
            if (kid != null) {
                open.push(kid);
            }
        }
    }

    /** The pages of a file whose tree was lost with its end. */
    private static void loose(PDDocument document, List<COSDictionary> pages) {
        List<COSObject> found = new ArrayList<>(document.getDocument().getObjectsByType(COSName.PAGE));
        found.sort(Comparator.comparing(COSObject::getKey));
        for (COSObject object : found) {
            if (object.getObject() instanceof COSDictionary page) {
                pages.add(page);
            }
        }
    }

    private static COSBase dictionary(COSBase node) {
        return node instanceof COSObject reference && reference.getObject() != null ? reference.getObject() : node;
    }
}
