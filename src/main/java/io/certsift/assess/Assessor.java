package io.certsift.assess;

import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platforms;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.Judgement;
import io.certsift.model.Judgement.Result;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Severity;
import io.certsift.model.Undecided;
import io.certsift.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges what was found in a resume by the rules of the guide. Thread-safe. */
public final class Assessor {
    private final Knowledge knowledge;
    private final Policy policy;
    private final LocalDate asOf;
    private final List<Rule> rules;

    public Assessor(Knowledge knowledge, Policy policy, LocalDate asOf) {
        this.knowledge = knowledge;
        this.policy = policy;
        this.asOf = asOf;
        this.rules = rules(new Titles(knowledge.lexicons().titles()), new PlatformRule(knowledge.platforms()));
    }

    /**
     * The judgement of one resume.
     *
     * @param flags heaviest first
     * @param judgements what came of each rule, in the order of the rules
     */
    public record Assessment(Verdict verdict, List<Flag> flags, List<Undecided> undecided, List<Judgement> judgements) {
        public Assessment {
            judgements = List.copyOf(judgements);
            flags = List.copyOf(flags);
            undecided = List.copyOf(undecided);
        }
    }

    /** Ids of all flags that can fire, in the order of the rules. */
    public static Set<String> flagIds() {
        Set<String> ids = new LinkedHashSet<>();
        rules(Titles.none(), new PlatformRule(new Platforms(List.of()))).forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    private static List<Rule> rules(Titles titles, PlatformRule platform) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(CountRules.rules());
        rules.addAll(new PlaceRules(titles).rules());
        rules.addAll(DateRules.rules());
        rules.addAll(KindRules.rules());
        rules.addAll(platform.rules());
        rules.addAll(GoodRules.rules());
        return List.copyOf(rules);
    }

    public Assessment assess(Resume resume, List<Certification> certifications, Evidence evidence, Role role) {
        Case of = new Case(resume, certifications, evidence, policy, role, knowledge, asOf);
        List<Flag> flags = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Rule rule : rules) {
            if (policy.disabled().contains(rule.id())) {
                judgements.add(new Judgement(rule.id(), Result.OFF, "the policy switches it off"));
                continue;
            }
            Outcome outcome = rule.outcome(of);
            if (outcome instanceof Outcome.Met met) {
                flags.add(met.flag(rule.id()));
                judgements.add(new Judgement(rule.id(), Result.MET, met.reason()));
            } else if (outcome instanceof Outcome.CannotTell unknown) {
                undecided.add(new Undecided(rule.id(), unknown.reason()));
                judgements.add(new Judgement(rule.id(), Result.UNDECIDED, unknown.reason()));
            } else {
                judgements.add(new Judgement(rule.id(), Result.NOT_MET, ((Outcome.NotMet) outcome).reason()));
            }
        }
        flags.sort(java.util.Comparator.comparing(Flag::severity));
        return new Assessment(verdict(flags), flags, undecided, judgements);
    }

    private static Verdict verdict(List<Flag> flags) {
        if (has(flags, Severity.RED)) {
            return Verdict.RED_FLAG;
        }
        if (has(flags, Severity.NOISE)) {
            return Verdict.NOISE;
        }
        return has(flags, Severity.GOOD) ? Verdict.SIGNAL : Verdict.NEUTRAL;
    }

    private static boolean has(List<Flag> flags, Severity severity) {
        return flags.stream().anyMatch(flag -> flag.severity() == severity);
    }
}
