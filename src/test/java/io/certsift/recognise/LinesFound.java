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

/** What is found in all lines and names of the tests, read anew each time by readers made anew, to compare two runs; of those wanted. */
public final class LinesFound {
    private LinesFound() {}

    /** A line for each certification, and for each line that counts as production. */
    public static List<String> inTables(Predicate<String> wanted) {
        List<String> found = new ArrayList<>();
        Recogniser recogniser = new Recogniser(Resumes.KNOWLEDGE);
        RecogniserLinesTest.lines()
                .parallel()
                .filter(line -> wanted.test(line.text()))
                .flatMap(line ->
                        certifications(recogniser, line.section(), line.text().split(" // ")).stream())
                .forEachOrdered(found::add);
        ProductionReader production = new ProductionReader(Tables.lexicons().evidence());
        Stream.of("production.txt", "not-production.txt")
                .forEach(name -> production(production, name, true, wanted, found));
        Stream.of("production-of-other-trades.txt", "not-production-of-other-trades.txt")
                .forEach(name -> production(production, name, false, wanted, found));
        return found;
    }

    /** A line for each certification found in a name of the catalog, written right and wrong. */
    public static List<String> inMisspeltNames(Predicate<String> wanted) {
        List<String> found = new ArrayList<>();
        Recogniser recogniser = new Recogniser(Resumes.KNOWLEDGE);
        for (Slip slip : Slip.values()) {
            Random random = new Random(slip.ordinal());
            for (CatalogEntry entry : Resumes.KNOWLEDGE.catalog().entries()) {
                for (Alias alias : entry.aliases()) {
                    if (alias.strength() != Strength.NEEDS_ISSUER) {
                        String name = LookAlikeTest.misspelt(alias.text(), slip, random);
                        if (!wanted.test(name)) {
                            continue;
                        }
                        certifications(recogniser, SectionKind.CERTIFICATIONS, name)
                                .forEach(one -> found.add("misspelt names" + one.substring(one.indexOf('\t'))));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> certifications(Recogniser recogniser, SectionKind section, String... lines) {
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
