package io.certsift;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of docs/architecture.md: change both together. */
class ArchitectureTest {
    private static final String ROOT = "io.certsift.";

    /** A room, the rooms that it may use, and the packages of the libraries that it may know. */
    private record Room(String name, Set<String> mayUse, Set<String> libraries) {
        Room with(String... packages) {
            return new Room(name, mayUse, Set.of(packages));
        }

        String packages() {
            return ROOT + name + "..";
        }
    }

    private static final List<Room> ROOMS = List.of(
            room("text"),
            room("model", "text"),
            room("knowledge", "text", "model"),
            room("config", "text", "model", "knowledge")
                    .with("com.fasterxml.jackson..", "org.yaml.snakeyaml..", "org.apache.commons.text.."),
            room("ingest", "model"),
            room("extract", "text", "model")
                    .with("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.commons.compress.."),
            room("segment", "text", "model", "knowledge").with("org.apache.commons.text.."),
            room("recognise", "text", "model", "knowledge").with("org.apache.commons.text.."),
            room("assess", "text", "model", "knowledge"),
            room("fairness", "text", "model", "knowledge"),
            room("blind", "text", "model"),
            room("report", "text", "model", "knowledge")
                    .with(
                            "com.opencsv..",
                            "org.apache.poi..",
                            "org.openxmlformats..",
                            "org.apache.xmlbeans..",
                            "com.fasterxml.jackson.core.."),
            room("explain", "text", "model"),
            room("evaluate", "text", "model", "knowledge", "config").with("com.fasterxml.jackson.."),
            room(
                    "pipeline",
                    "text",
                    "model",
                    "knowledge",
                    "ingest",
                    "extract",
                    "segment",
                    "recognise",
                    "assess",
                    "fairness"),
            room("worker", "model", "ingest", "pipeline").with("com.fasterxml.jackson.."),
            room("state", "model", "ingest", "pipeline").with("org.sqlite..", "com.fasterxml.jackson.."),
            room("watch", "model", "ingest").with("com.fasterxml.jackson.core.."),
            room(
                            "cli",
                            "text",
                            "model",
                            "knowledge",
                            "config",
                            "ingest",
                            "extract",
                            "segment",
                            "recognise",
                            "assess",
                            "fairness",
                            "blind",
                            "report",
                            "explain",
                            "evaluate",
                            "pipeline",
                            "worker",
                            "state",
                            "watch")
                    .with("picocli.."));

    /** What every room may know: Java itself and the annotations about null. */
    private static final List<String> COMMON =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("io.certsift");

    @Test
    void theTableOfTheDocumentNamesTheSameRooms() throws IOException {
        List<String> documented = Pattern.compile("(?m)^\\| ([a-z]+) \\| (?!gives)")
                .matcher(Files.readString(Path.of("docs/architecture.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(ROOMS).extracting(Room::name).containsExactlyElementsOf(documented);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : PRODUCTION) {
            rooms.add(type.getPackageName().substring("io.certsift".length()).replaceFirst("^\\.([^.]*).*", "$1"));
        }
        assertThat(rooms).isSubsetOf(ROOMS.stream().map(Room::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyItsNeighboursAndItsLibraries(Room room) {
        String[] allowed = Stream.of(
                        COMMON.stream(),
                        Stream.of(room.packages()),
                        room.mayUse().stream().map(other -> ROOT + other + ".."),
                        room.libraries().stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(primitiveOrIn(PackageMatchers.of(allowed))));
    }

    @Test
    void onlyWorkbooksOfPoiAreKnownToReports() {
        check(noClasses()
                .that()
                .resideInAPackage("io.certsift.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.xwpf..", "org.apache.poi.xslf..", "org.apache.poi.hwpf.."));
    }

    @Test
    void onlyTheLedgerKnowsADatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.certsift.state..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql.."));
    }

    @Test
    void roomsHaveNoCycles() {
        check(slices().matching("io.certsift.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theModelIsRecordsEnumsAndInterfaces() {
        check(classes()
                .that()
                .resideInAPackage("io.certsift.model..")
                .and()
                .areNotAnonymousClasses()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces());
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.certsift.cli..")
                .should()
                .accessTargetWhere(readsTheClock()));
    }

    @Test
    void deadlinesAreMeasuredInExtractAndPipelineOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("io.certsift.cli..", "io.certsift.extract..", "io.certsift.pipeline..")
                .should()
                .callMethod(System.class, "nanoTime"));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminalAndExits() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.certsift.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(describe(
                        "a stack trace is printed", call -> call.getName().equals("printStackTrace"))));
    }

    static List<Room> rooms() {
        return ROOMS;
    }

    private static Room room(String name, String... mayUse) {
        return new Room(name, Set.of(mayUse), Set.of());
    }

    private static DescribedPredicate<JavaClass> primitiveOrIn(PackageMatchers packages) {
        return describe("primitive or in " + packages.getDescription(), type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive() || packages.test(base.getPackageName());
        });
    }

    /** Whatever asks for the present time itself; {@code now(clock)} does not. */
    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the present time is asked for", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            return switch (target.getName()) {
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && !(target instanceof AccessTarget.CodeUnitCallTarget call
                                    && call.getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isEquivalentTo(Clock.class)));
                case "<init>" ->
                    owner.isEquivalentTo(java.util.Date.class)
                            && target instanceof AccessTarget.CodeUnitCallTarget call
                            && call.getRawParameterTypes().isEmpty();
                case "getInstance" -> owner.isEquivalentTo(java.util.Calendar.class);
                default ->
                    owner.isEquivalentTo(Clock.class)
                            && (target.getName().startsWith("system")
                                    || target.getName().startsWith("tick"));
            };
        });
    }

    private static void check(ArchRule rule) {
        // A room may still be empty.
        rule.allowEmptyShould(true).check(PRODUCTION);
    }
}
