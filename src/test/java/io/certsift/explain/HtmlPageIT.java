package io.certsift.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Severity;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it; needs Chromium, and runs with {@code mvn -Pintegration test}. */
class HtmlPageIT {
    /** The background of a mark of the level high, and of evidence, in page.css. */
    private static final int HIGH = 0xBFE8CB;

    private static final int EVIDENCE = 0xD9D2F5;

    /** More than the few pixels that smoothed letters may have in any colour. */
    private static final long AREA = 500;

    private static final String OWNED =
            "<script>document.title = 'owned'</script><img src=\"x\" onerror=\"document.title = 'owned'\">";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(folder);
    }

    @Test
    void marksAreSeenInTheirColours() throws Exception {
        String page = page();
        BufferedImage picture = browser.picture(page);
        assertThat(area(picture, HIGH)).isGreaterThan(AREA);
        assertThat(area(picture, EVIDENCE)).isGreaterThan(AREA);
        assertThat(area(browser.picture(HtmlPage.of(Case.of("AWS ML Specialty").sheet())), HIGH))
                .isLessThan(AREA);
    }

    @Test
    void aStyleThatIsNotThePagesOwnIsNotApplied() throws Exception {
        String page = page().replace("</style>", "mark.high { background: red; }</style>");
        assertThat(area(browser.picture(page), HIGH)).isLessThan(AREA);
        assertThat(area(browser.picture(page), 0xFF0000)).isLessThan(AREA);
    }

    @Test
    void thePolicyKeepsScriptsFromRunning() throws Exception {
        String injected = page().replace("</main>", OWNED + "</main>");
        assertThat(browser.dom(injected)).contains("<title>a.pdf explained</title>");
        String unguarded = injected.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(browser.dom(unguarded)).contains("<title>owned</title>");
    }

    @Test
    void textOfAFileStaysText() throws Exception {
        String page = HtmlPage.of(Case.of("before </p>" + OWNED + " behind")
                .named("</title>" + OWNED)
                .headed("</h3>" + OWNED)
                .hidden(OWNED)
                .certification(OWNED, 1)
                .flag("\">" + OWNED, Severity.RED, OWNED, OWNED, 1)
                .sheet());
        String unguarded = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(browser.dom(unguarded))
                .contains("<title>&lt;/title&gt;&lt;script&gt;", "<mark class=\"high\">&lt;script&gt;")
                .doesNotContain("<title>owned", "<script", "<img");
    }

    private static String page() {
        return HtmlPage.of(Case.of("AWS ML Specialty, 2024", "Deployed a model that 40,000 people use every day")
                .certification("AWS ML Specialty", 1)
                .production("Deployed a model that 40,000 people use every day", 2)
                .sheet());
    }

    private static long area(BufferedImage picture, int colour) {
        long pixels = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return pixels;
    }
}
