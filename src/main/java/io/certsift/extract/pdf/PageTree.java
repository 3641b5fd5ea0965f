package io.certsift.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
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
 * @param more whether there are further pages
 */
record PageTree(List<COSDictionary> pages, boolean more) {
    /** Nodes looked at; a tree of 200 pages has a few dozen. */
    private static final int NODES = 20_000;

    static PageTree of(PDDocument document, int most, ReadBudget budget) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            open.push(root);
        }
        for (int nodes = 0; !open.isEmpty() && nodes < NODES && pages.size() <= most; nodes++) {
            budget.step();
            if (dictionary(open.pop()) instanceof COSDictionary node && seen.add(node)) {
                visit(node, open, pages);
            }
        }
        if (pages.isEmpty()) {
            loose(document, pages);
        }
        boolean more = pages.size() > most || !open.isEmpty();
        return new PageTree(List.copyOf(pages.subList(0, Math.min(most, pages.size()))), more);
    }

    private static void visit(COSDictionary node, Deque<COSBase> open, List<COSDictionary> pages) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                pages.add(node);
            }
            return;
        }
        for (int i = Math.min(kids.size(), NODES) - 1; i >= 0; i--) {
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
