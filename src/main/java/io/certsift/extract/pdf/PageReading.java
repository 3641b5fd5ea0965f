package io.certsift.extract.pdf;

import io.certsift.model.Status;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Reads the pages of one document, one by one; a page that breaks is a gap and keeps what was drawn before. */
final class PageReading {
    /** Bytes of a content stream that holds nothing; a compressed blank page has some ten. */
    private static final int EMPTY = 24;

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private interface Work {
        void run() throws IOException;
    }

    private final PDDocument document;
    private final Layers layers;
    private final ReadBudget budget;
    private final DocumentText text;
    private Optional<Status> stopped = Optional.empty();
    private boolean over;
    private int lastStopped;

    PageReading(PDDocument document, ReadBudget budget, DocumentText text) {
        this.document = document;
        this.budget = budget;
        this.text = text;
        layers = new Layers(document);
    }

    /** Why a page was not read to its end, if one was not. */
    Optional<Status> stopped() {
        return stopped;
    }

    /** Whether no further page may be read. */
    boolean over() {
        return over;
    }

    void read(int number, COSDictionary dictionary) {
        budget.startPage();
        guarded(number, () -> {
            WatchedPage page = page(dictionary);
            GlyphEngine engine = new GlyphEngine(page, layers, budget);
            guarded(number, () -> {
                StreamGuard.check(page, budget);
                engine.processPage(page);
                if (!page.readToItsEnd() || !FlateEnd.reached(page, budget)) {
                    stop(number, Status.DAMAGED, "damaged, not read to its end");
                }
            });
            if (lastStopped != number && !engine.ran() && hasContent(page)) {
                stop(number, Status.DAMAGED, "damaged, nothing could be read");
            }
            engine.fonts().broken().forEach(name -> stop(number, Status.DAMAGED, "the font " + name + " is damaged"));
            text.addPage(
                    number, engine, PageAnnotations.of(page, engine.drawing().view(), budget));
        });
    }

    /** Errors are caught for the reason told at {@link PdfReader}: here they cost one page, there the file. */
    private void guarded(int number, Work work) {
        try {
            work.run();
        } catch (LimitReached e) {
            stop(number, e.status(), e.what());
            over |= e.whole();
            budget.grantRest();
        } catch (StackOverflowError | OutOfMemoryError e) {
            stop(number, Status.TOO_LARGE, "nested too deeply or too large when unpacked");
        } catch (IOException | RuntimeException e) {
            stop(number, Status.DAMAGED, "damaged, not read to its end");
        }
    }

    /** Whether there is anything to read: also content that the page names and the file does not hold. */
    private static boolean hasContent(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        if (dictionary.getItem(COSName.CONTENTS) instanceof COSObject named && named.getObject() == null) {
            return true;
        }
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream != null && stream.getCOSObject().getLength() > EMPTY) {
                return true;
            }
        }
        return false;
    }

    private void stop(int number, Status status, String what) {
        text.gap("page " + number + ": " + what);
        stopped = Optional.of(status);
        lastStopped = number;
    }

    /**
     * The page with all that it inherits, looked up here because PDFBox recurses, and with resources that share the
     * document's cache, so that a font of all pages is loaded once.
     */
    private WatchedPage page(COSDictionary dictionary) {
        COSDictionary whole = new COSDictionary(dictionary);
        whole.removeItem(COSName.PARENT);
        COSDictionary at = dictionary;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (at != null && seen.add(at)) {
            budget.step();
            for (COSName key : INHERITED) {
                if (!whole.containsKey(key) && at.containsKey(key)) {
                    whole.setItem(key, at.getItem(key));
                }
            }
            at = at.getCOSDictionary(COSName.PARENT, COSName.P);
        }
        WatchedPage page = new WatchedPage(whole);
        if (whole.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary found) {
            page.setResources(new PDResources(found, document.getResourceCache()));
        }
        return page;
    }
}
