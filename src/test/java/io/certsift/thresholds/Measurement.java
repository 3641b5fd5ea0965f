package io.certsift.thresholds;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
            "CrowdedParagraphTest",
            "RecognitionExplainerTest",
            "PdfBoundsTest",
            "PdfLimitsTest",
            "PdfReaderBombTest",
            "PdfReaderManyPaintsTest");

    /** Classes that find names, and sort them when they are made: for them all names of the catalog are read too, written right and wrong. */
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

    private final List<Path> files;
    private final ClassLoader warm;
    private final Object resumes;
    private final Map<Corpus, List<String>> before = new EnumMap<>(Corpus.class);

    Measurement(VariableRooms rooms, List<Path> files) throws ReflectiveOperationException {
        this.files = files;
        this.warm = rooms.load();
        this.resumes = warm.loadClass("io.certsift.resumes.ResumesFound")
                .getDeclaredConstructor()
                .newInstance();
    }

    /** What one value changes, all read. */
    Harm harm(Threshold threshold, double value) {
        Reach all = new Reach(corpora(threshold), item -> true, tests(threshold.room()));
        return harm(threshold, value, all, false);
    }

    /** Whether another value changes nothing of what a value farther away did; stops at the first difference. */
    boolean harmless(Threshold threshold, double value, Harm farther) {
        return harm(threshold, value, Reach.of(farther), true).none();
    }

    /** What a value changes of what one farther away did. */
    Harm harm(Threshold threshold, double value, Harm farther) {
        return harm(threshold, value, Reach.of(farther), false);
    }

    /** What is to be read. */
    private record Reach(Set<Corpus> corpora, Predicate<String> items, Collection<String> tests) {
        static Reach of(Harm harm) {
            Set<Corpus> corpora = EnumSet.noneOf(Corpus.class);
            harm.corpora().forEach(name -> corpora.add(Corpus.valueOf(name)));
            return new Reach(corpora, harm.items()::contains, harm.testClasses());
        }
    }

    private Harm harm(Threshold threshold, double value, Reach reach, boolean hasty) {
        boolean anew = threshold.room().startsWith("extract");
        found("resumes.ResumesFound", "onlyLayout", anew || threshold.room().equals("segment"));
        boolean remade = OF_NAMES.contains(threshold.owner());
        Harm harm = Harm.NONE;
        for (Corpus corpus : reach.corpora()) {
            List<String> then = before.computeIfAbsent(corpus, one -> found(one, item -> true, true)).stream()
                    .filter(finding -> reach.items().test(finding.split("\t")[1]))
                    .toList();
            set(warm, threshold, value);
            if (remade) {
                remake(corpus);
            }
            List<String> now = found(corpus, reach.items(), anew);
            set(warm, threshold, threshold.value());
            if (remade) {
                remake(corpus);
            }
            harm = harm.and(corpus.name(), then, now);
            if (hasty && !harm.none()) {
                return harm;
            }
        }
        return harm.and(failed(threshold, value, reach.tests()));
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

    private void remake(Corpus corpus) {
        boolean lines = corpus == Corpus.LINES || corpus == Corpus.MISSPELT_NAMES;
        found(lines ? "recognise.LinesFound" : "resumes.ResumesFound", "remake");
    }

    private List<String> found(Corpus corpus, Predicate<String> wanted, boolean anew) {
        return switch (corpus) {
            case FILES -> {
                List<Path> some = files.stream()
                        .filter(file -> wanted.test(file.toString()))
                        .toList();
                yield found("resumes.ResumesFound", "inFiles", some, anew);
            }
            case WRITTEN -> found("resumes.ResumesFound", "inWritten", Optional.empty(), wanted);
            case WRITTEN_ON_PAGES -> found("resumes.ResumesFound", "inWritten", Optional.of("page 90"), wanted);
            case LINES -> found("recognise.LinesFound", "inTables", wanted);
            case MISSPELT_NAMES -> found("recognise.LinesFound", "inMisspeltNames", wanted);
        };
    }

    @SuppressWarnings("unchecked") // all these methods give a list of strings
    private List<String> found(String owner, String method, Object... arguments) {
        try {
            Class<?> type = warm.loadClass("io.certsift." + owner);
            for (var one : type.getMethods()) {
                if (one.getName().equals(method)) {
                    return (List<String>) one.invoke(resumes, arguments); // null of those that only set something
                }
            }
            throw new IllegalArgumentException(owner + " has no method " + method);
        } catch (InvocationTargetException e) {
            return List.of("faults\t" + method + "\t" + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tests that keep a reader made before see what it does otherwise, not how it would have been made otherwise; the lines show that. */
    private List<Harm.FailedTest> failed(Threshold threshold, double value, Collection<String> tests) {
        if (tests.isEmpty()) {
            return List.of();
        }
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        List<Harm.FailedTest> failed = new ArrayList<>();
        try {
            thread.setContextClassLoader(warm);
            set(warm, threshold, value);
            for (String test : tests) {
                request.selectors(DiscoverySelectors.selectClass(warm.loadClass(test)));
            }
            Launcher launcher = LauncherFactory.create();
            launcher.execute(request.build(), new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                        failed.add(Harm.FailedTest.of(test));
                    }
                }
            });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            set(warm, threshold, threshold.value());
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
