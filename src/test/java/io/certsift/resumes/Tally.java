package io.certsift.resumes;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Screening;
import io.certsift.model.Tier;
import io.certsift.resumes.WrittenResume.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds screenings against labels, one resume after the other: what was right, found wrongly, missed. */
final class Tally {
    /** Notes that no label is given for. */
    private static final Set<String> NOT_LABELLED =
            Set.of("several-clouds", "date-unsure", "vendor-exception", "partly-read");

    private final Catalog catalog;
    private final Map<Tier, Counter> tiers = new EnumMap<>(Tier.class);
    private final Counter flags = new Counter();
    private final Counter red = new Counter();
    private int resumes;
    private int verdicts;
    private int evidence;

    /** True and false, found and missed. */
    static final class Counter {
        private int right;
        private int wrong;
        private int missed;

        int right() {
            return right;
        }

        int wrong() {
            return wrong;
        }

        int missed() {
            return missed;
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            int all = 2 * right + wrong + missed;
            return all == 0 ? 1 : 2.0 * right / all;
        }

        private void add(Counter other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }
    }

    Tally(Catalog catalog) {
        this.catalog = catalog;
        for (Tier tier : Tier.values()) {
            if (tier.rated()) {
                tiers.put(tier, new Counter());
            }
        }
    }

    Map<Tier, Counter> tiers() {
        return tiers;
    }

    Counter certifications() {
        Counter all = new Counter();
        tiers.values().forEach(all::add);
        return all;
    }

    Counter flags() {
        return flags;
    }

    Counter redFlags() {
        return red;
    }

    int resumes() {
        return resumes;
    }

    double verdictAccuracy() {
        return (double) verdicts / resumes;
    }

    double evidenceAccuracy() {
        return (double) evidence / (4 * resumes);
    }

    /** Counts one resume and tells, a line each, what came out otherwise than labelled. */
    List<String> count(WrittenResume resume, Screening screening) {
        List<String> misses = new ArrayList<>();
        resumes++;
        certifications(resume, screening, misses);
        flags(resume, screening, misses);
        if (resume.verdicts().contains(screening.verdict().label())) {
            verdicts++;
        } else {
            misses.add("verdict " + screening.verdict().label() + ", not " + String.join(" or ", resume.verdicts()));
        }
        evidence(resume, screening.evidence(), misses);
        return misses;
    }

    private void certifications(WrittenResume resume, Screening screening, List<String> misses) {
        List<Certification> found = new ArrayList<>(screening.certifications().stream()
                .filter(one -> one.rated() && one.claim() != Claim.NONE)
                .toList());
        for (Label label : resume.certifications()) {
            Certification match =
                    found.stream().filter(one -> fits(label, one)).findFirst().orElse(null);
            if (match != null) {
                found.remove(match);
                counter(label).right++;
                String earned = match.earned().map(PartialDate::toString).orElse("-");
                if (!label.earned().isEmpty() && !label.earned().equals(earned)) {
                    misses.add("earned " + earned + " and not " + label);
                }
            } else if (!label.optional()) {
                counter(label).missed++;
                misses.add("not found: " + label);
            }
        }
        for (Certification extra : found) {
            tiers.get(extra.tier()).wrong++;
            misses.add("wrongly found: " + extra.id() + " " + extra.claim().label() + " in \""
                    + extra.quote().text() + "\"");
        }
    }

    private static boolean fits(Label label, Certification one) {
        return (label.entry().equals(one.id()) || label.entry().equals(one.entry()))
                && label.claim().equals(one.claim().label());
    }

    private Counter counter(Label label) {
        CatalogEntry entry = catalog.entry(label.entry())
                .orElseThrow(() -> new IllegalArgumentException("no catalog entry is called " + label.entry()));
        return tiers.get(catalog.reported(entry).tier());
    }

    private void flags(WrittenResume resume, Screening screening, List<String> misses) {
        Map<String, Flag> fired = new LinkedHashMap<>();
        screening.flags().stream()
                .filter(flag -> !NOT_LABELLED.contains(flag.id()))
                .forEach(flag -> fired.put(flag.id(), flag));
        Set<String> all = new TreeSet<>(fired.keySet());
        all.addAll(resume.flags());
        for (String id : all) {
            boolean wanted = resume.flags().contains(id);
            Counter one = new Counter();
            if (fired.containsKey(id) && !wanted && resume.flagsOptional().contains(id)) {
                continue;
            } else if (fired.containsKey(id) && wanted) {
                one.right++;
            } else if (wanted) {
                one.missed++;
                misses.add("flag not raised: " + id);
            } else {
                one.wrong++;
                misses.add("flag wrongly raised: " + id);
            }
            flags.add(one);
            if (RED.contains(id)) {
                red.add(one);
            }
        }
    }

    private static final Set<String> RED = Set.of(
            "many-certs-no-portfolio",
            "many-certs-nothing-deployed",
            "low-signal-as-expertise",
            "impossible-date",
            "hidden-text");

    private void evidence(WrittenResume resume, Evidence found, List<String> misses) {
        Map<String, List<Quote>> kinds = new LinkedHashMap<>();
        kinds.put("portfolio", found.portfolio());
        kinds.put("publications", found.publications());
        kinds.put("production", found.production());
        kinds.put("references", found.references());
        kinds.forEach((kind, quotes) -> {
            boolean wanted = resume.evidence().contains(kind);
            if (wanted != quotes.isEmpty()) {
                evidence++;
            } else if (wanted) {
                misses.add(kind + " not found");
            } else {
                misses.add(kind + " wrongly found: " + quotes.get(0).text());
            }
        });
    }

    static String written(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
