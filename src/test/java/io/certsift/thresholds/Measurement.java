package io.certsift.thresholds;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Sets one number and tells what is then found otherwise, and which tests of its room fail. */
final class Measurement {
    private static final Path TESTS = Path.of("src/test/java/io/certsift");
    /** Their lines are read as findings, or they are about time and limits. */
    private static final Set<String> LEFT_OUT = Set.of(
            "RecogniserLinesTest",
            "LookAlikeTest",
            "ProductionReaderTest",
            "CrowdedParagraphTest",
            "PdfBoundsTest",
            "PdfLimitsTest",
            "PdfReaderBombTest",
            "PdfReaderManyPaintsTest");

    /** Classes that find names: for them all names of the catalog are read too, written right and wrong. */
    private static final Set<String> OF_NAMES = Set.of(
            "Barriers",
            "Clusters",
            "Merger",
            "NameIndex",
            "NearestWords",
            "NearNames",
            "SharedWords",
            "Spelling",
            "WordReader");

    private enum Corpus {
        FILES,
        WRITTEN,
        WRITTEN_ON_PAGES,
        LINES,
        MISSPELT_NAMES
    }

    private final VariableRooms rooms;
    private final List<Path> files;
    private final ClassLoader warm;
    private final Object resumes;
    private final Map<Corpus, List<String>> before = new EnumMap<>(Corpus.class);

    Measurement(VariableRooms rooms, List<Path> files) throws ReflectiveOperationException {
        this.rooms = rooms;
        this.files = files;
        this.warm = rooms.load();
        this.resumes = warm.loadClass("io.certsift.resumes.ResumesFound")
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Whether anything changes; stops at the first difference. */
    boolean harmless(Threshold threshold, double value) {
        return harm(threshold, value, true).none();
    }

    Harm harm(Threshold threshold, double value) {
        return harm(threshold, value, false);
    }

    private Harm harm(Threshold threshold, double value, boolean hasty) {
        List<String> then = new ArrayList<>();
        List<String> now = new ArrayList<>();
        boolean anew = threshold.room().startsWith("extract");
        for (Corpus corpus : corpora(threshold)) {
            then.addAll(before.computeIfAbsent(corpus, one -> found(one, true)));
            set(warm, threshold, value);
            now.addAll(found(corpus, anew));
            set(warm, threshold, threshold.value());
            if (hasty && !then.equals(now)) {
                return Harm.between(then, now, List.of());
            }
        }
        return Harm.between(then, now, failed(threshold, value));
    }

    /** What a threshold can have to do with, the most telling first. */
    private static Set<Corpus> corpora(Threshold threshold) {
        Set<Corpus> corpora = EnumSet.of(Corpus.FILES);
        if (!threshold.room().startsWith("extract")) {
            corpora.add(Corpus.WRITTEN);
        }
        if (threshold.room().equals("segment")) {
            corpora.add(Corpus.WRITTEN_ON_PAGES);
        }
        if (threshold.room().equals("recognise")) {
            corpora.add(Corpus.LINES);
        }
        if (OF_NAMES.contains(threshold.owner())) {
            corpora.add(Corpus.MISSPELT_NAMES);
        }
        return corpora;
    }

    private List<String> found(Corpus corpus, boolean anew) {
        return switch (corpus) {
            case FILES -> found("resumes.ResumesFound", "inFiles", files, anew);
            case WRITTEN -> found("resumes.ResumesFound", "inWritten", Optional.empty());
            case WRITTEN_ON_PAGES -> found("resumes.ResumesFound", "inWritten", Optional.of("page 90"));
            case LINES -> found("recognise.LinesFound", "inTables");
            case MISSPELT_NAMES -> found("recognise.LinesFound", "inMisspeltNames");
        };
    }

    @SuppressWarnings("unchecked") // all these methods give a list of strings
    private List<String> found(String owner, String method, Object... arguments) {
        try {
            Class<?> type = warm.loadClass("io.certsift." + owner);
            for (var one : type.getMethods()) {
                if (one.getName().equals(method)) {
                    return (List<String>) one.invoke(resumes, arguments);
                }
            }
            throw new IllegalArgumentException(owner + " has no method " + method);
        } catch (InvocationTargetException e) {
            return List.of("fault\t" + method + "\t" + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each time in classes loaded anew, because some tests keep their readers. */
    private List<String> failed(Threshold threshold, double value) {
        ClassLoader cold = rooms.load();
        set(cold, threshold, value);
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        List<String> failed = new ArrayList<>();
        try {
            thread.setContextClassLoader(cold);
            for (String test : tests(threshold.room())) {
                request.selectors(DiscoverySelectors.selectClass(cold.loadClass(test)));
            }
            Launcher launcher = LauncherFactory.create();
            launcher.execute(request.build(), new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                        failed.add(test.getDisplayName());
                    }
                }
            });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(usual);
        }
        return failed;
    }

    private static List<String> tests(String room) {
        return Threshold.sources(TESTS.resolve(room)).stream()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Test") && !LEFT_OUT.contains(name))
                .map(name -> "io.certsift." + room.replace('/', '.') + "." + name)
                .toList();
    }

    private static void set(ClassLoader loader, Threshold threshold, double value) {
        try {
            VariableRooms.set(loader, threshold, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
