package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Platform;
import io.certsift.knowledge.Platforms;
import io.certsift.model.Certification;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Severity;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A certification bound to a platform that the resume names nowhere else. */
final class PlatformRule {
    private static final Set<String> CLOUDS = Set.of("aws", "gcp", "azure");

    /** What stands under a certifications heading and is none, a line of skills too. */
    private static final String UNLISTED = "unlisted";

    /** Where a bullet that names a certificate lists it: what it says beside is about it. */
    private static final Set<SectionKind> LISTING =
            EnumSet.of(SectionKind.AWARDS, SectionKind.COURSES, SectionKind.EDUCATION);

    private static final Pattern CERTIFIED = Pattern.compile("[cz]ertifi");

    private static final Pattern BESIDE = Pattern.compile("[\\s:\u2013-]{0,3}");

    private final Map<String, PhraseSet<String>> words = new LinkedHashMap<>();
    private final Platforms platforms;

    PlatformRule(Platforms platforms) {
        this.platforms = platforms;
        for (Platform platform : platforms.all()) {
            words.put(platform.key(), new PhraseSet<String>().addAll(platform.words(), platform.key()));
        }
    }

    List<Rule> rules() {
        return List.of(new Rule("vendor-without-platform", Rule.Rest.ABSENCE, this::judge));
    }

    private Outcome judge(Case of) {
        if (!of.technical()) {
            return Case.otherRole();
        }
        Set<String> named = named(of);
        List<Certification> bound = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> vendors = new LinkedHashSet<>();
        for (Certification one : of.chosen()) {
            Optional<String> platform = of.entry(one).flatMap(CatalogEntry::platform);
            if (platform.isEmpty() || one.ambiguous()) {
                continue;
            }
            if (named.contains(platform.get())) {
                vendors.add(name(platform.get()));
            } else {
                bound.add(one);
                missing.add(name(platform.get()));
            }
        }
        if (bound.isEmpty()) {
            return notMet(
                    vendors.isEmpty()
                            ? "no certification is held that is bound to a platform"
                            : "named outside the certifications too: " + String.join(", ", vendors));
        }
        Set<String> others = new LinkedHashSet<>();
        named.stream().filter(CLOUDS::contains).map(this::name).forEach(others::add);
        String reason = String.join(", ", missing) + " is named nowhere outside the certifications ("
                + Counts.names(bound) + ")"
                + (others.isEmpty() ? "" : "; named instead: " + String.join(", ", others));
        return met(Severity.NOISE, reason, Case.quotes(bound));
    }

    private String name(String key) {
        return platforms.platform(key).map(Platform::name).orElse(key);
    }

    /** Keys of the platforms named outside the certifications. */
    private Set<String> named(Case of) {
        Map<Integer, List<Quote>> mentions = new LinkedHashMap<>();
        of.where(one -> !one.id().equals(UNLISTED))
                .forEach(one -> one.places()
                        .forEach(place -> mentions.computeIfAbsent(place.paragraph(), key -> new ArrayList<>())
                                .add(place)));
        Set<String> named = new HashSet<>();
        for (Section section : of.resume().sections()) {
            boolean listed = section.kind() == SectionKind.CERTIFICATIONS;
            if (listed && !section.about(SectionKind.SKILLS)) {
                continue;
            }
            for (Paragraph paragraph : section.paragraphs()) {
                List<Quote> names = mentions.getOrDefault(paragraph.number(), List.of());
                if ((listed || LISTING.contains(section.kind()) && paragraph.bullet()) && !names.isEmpty()) {
                    continue; // "Skills and certifications": an item of the latter, with its issuer
                }
                List<Token> tokens = Tokens.of(without(paragraph.text(), names));
                words.forEach((key, phrases) -> {
                    if (!named.contains(key) && named(phrases, tokens)) {
                        named.add(key);
                    }
                });
            }
        }
        return named;
    }

    /** Whether the platform is named other than by "NVIDIA-certified". */
    private static boolean named(PhraseSet<String> phrases, List<Token> tokens) {
        return phrases.find(tokens).stream()
                .anyMatch(hit -> hit.to() == tokens.size()
                        || !CERTIFIED.matcher(tokens.get(hit.to()).word()).lookingAt());
    }

    /** The text without the names, and without the vendor right before one: "Azure" belongs to the "AI-102" behind it. */
    private String without(String text, List<Quote> names) {
        String rest = text;
        for (Quote name : names) {
            int at = rest.indexOf(name.text());
            if (at >= 0) {
                rest = withoutVendor(rest.substring(0, at)) + " "
                        + rest.substring(at + name.text().length());
            }
            rest = rest.replace(name.text(), " ");
        }
        return rest;
    }

    private String withoutVendor(String before) {
        List<Token> tokens = Tokens.of(before);
        for (PhraseSet<String> phrases : words.values()) {
            for (PhraseSet.Hit<String> hit : phrases.find(tokens)) {
                boolean last = hit.to() == tokens.size()
                        && BESIDE.matcher(before.substring(
                                        tokens.get(hit.to() - 1).span().end()))
                                .matches();
                if (last) {
                    return before.substring(0, tokens.get(hit.from()).span().start());
                }
            }
        }
        return before;
    }
}
