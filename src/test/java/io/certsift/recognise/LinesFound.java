package io.certsift.recognise;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.SectionKind;
import io.certsift.recognise.LookAlikeTest.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is found in all lines and names of the tests, read anew each time, to compare two runs; of those wanted. */
public final class LinesFound {
    private static Recogniser recogniser = new Recogniser(Resumes.KNOWLEDGE);

    private LinesFound() {}

    /** Makes the recogniser anew, for what is decided when it is made. */
    public static void remake() {
        recogniser = new Recogniser(Resumes.KNOWLEDGE);
    }

    /** A line for each certification, and for each line that counts as production. */
    public static List<String> inTables(Predicate<String> wanted) {
        List<String> found = new ArrayList<>();
        RecogniserLinesTest.lines()
                .parallel()
                .filter(line -> wanted.test(line.text()))
                .flatMap(line -> certifications(line.section(), line.text().split(" // ")).stream())
                .forEachOrdered(found::add);
        ProductionReader production = new ProductionReader(Tables.lexicons().evidence());
        Stream.of("production.txt", "not-production.txt")
                .forEach(name -> production(production, name, true, wanted, found));
        Stream.of("production-of-other-trades.txt", "not-production-of-other-trades.txt")
                .forEach(name -> production(production, name, false, wanted, found));
        return found;
    }

    /** A line for each certification found in a name of the catalog that lacks a letter or has a wrong one. */
    public static List<String> inMisspeltNames(Predicate<String> wanted) {
        List<String> names = new ArrayList<>();
        for (Slip slip : List.of(Slip.LETTER_LEFT_OUT, Slip.LETTER_MISTYPED)) {
            Random random = new Random(slip.ordinal());
            for (CatalogEntry entry : Resumes.KNOWLEDGE.catalog().entries()) {
                for (Alias alias : entry.aliases()) {
                    if (alias.strength() != Strength.NEEDS_ISSUER) {
                        names.add(LookAlikeTest.misspelt(alias.text(), slip, random));
                    }
                }
            }
        }
        return names.parallelStream()
                .filter(wanted)
                .flatMap(name -> certifications(SectionKind.CERTIFICATIONS, name).stream())
                .map(one -> "misspelt names" + one.substring(one.indexOf('\t')))
                .toList();
    }

    private static List<String> certifications(SectionKind section, String... lines) {
        return recogniser.recognise(Resumes.section(section, lines), Resumes.AS_OF).stream()
                .map(one -> (one.tier().rated() ? "certificates" : "unrated") + "\t" + String.join(" // ", lines) + "\t"
                        + one.id() + " " + one.claim().label())
                .toList();
    }

    private static void production(
            ProductionReader reader, String table, boolean technical, Predicate<String> wanted, List<String> found) {
        for (String line : Tables.lines(table).stream().filter(wanted).toList()) {
            reader.read(Tables.section(SectionKind.EXPERIENCE, Tables.bullet(line)), Tables.bullet(line), technical)
                    .forEach(quote -> found.add("evidence\t" + line + "\tproduction"));
        }
    }
}
