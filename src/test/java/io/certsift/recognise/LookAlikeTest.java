package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Match;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every name and spelling of the catalog, also misspelt, is taken for no certification of another tier. Names that say nothing
 * without their issuer are left out, and so are the patterns of classes, which may catch what a misspelt name no longer says.
 */
class LookAlikeTest {
    /** A word loses no letter below this length: "LLMOps" without one is "LMOps", and as near to "MLOps". */
    private static final int LEAST_LETTERS = 7;

    enum Slip {
        NONE {
            @Override
            String in(String word, int at, Random random) {
                return word;
            }
        },
        LETTER_LEFT_OUT {
            @Override
            String in(String word, int at, Random random) {
                return word.substring(0, at) + word.substring(at + 1);
            }
        },
        LETTERS_SWAPPED {
            @Override
            String in(String word, int at, Random random) {
                return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            }
        },
        LETTER_MISTYPED {
            @Override
            String in(String word, int at, Random random) {
                return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            }
        },
        LETTER_DOUBLED {
            @Override
            String in(String word, int at, Random random) {
                return word.substring(0, at) + word.charAt(at) + word.substring(at);
            }
        };

        abstract String in(String word, int at, Random random);
    }

    @ParameterizedTest
    @EnumSource
    void noNameIsTakenForOneOfAnotherTier(Slip slip) {
        Random random = new Random(slip.ordinal());
        List<String> confused = new ArrayList<>();
        for (CatalogEntry entry : Resumes.KNOWLEDGE.catalog().entries()) {
            Tier tier = Resumes.KNOWLEDGE.catalog().reported(entry).tier();
            for (Alias alias : entry.aliases()) {
                if (alias.strength() != Strength.NEEDS_ISSUER) {
                    confused.addAll(confused(entry, tier, misspelt(alias.text(), slip, random)));
                }
            }
        }
        assertThat(confused).isEmpty();
    }

    private static List<String> confused(CatalogEntry entry, Tier tier, String name) {
        return Resumes.certifications(SectionKind.CERTIFICATIONS, name).stream()
                .filter(found -> found.tier().rated() && found.tier() != tier && found.claim() != Claim.NONE)
                .filter(found -> found.match() != Match.CLASS)
                .map(found -> entry.id() + ": \"" + name + "\" is taken for " + brief(found))
                .toList();
    }

    private static String brief(Certification found) {
        return found.entry() + " (" + found.match().label() + ")";
    }

    static String misspelt(String name, Slip slip, Random random) {
        String[] words = name.split(" ");
        List<Integer> longWords = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= LEAST_LETTERS && words[i].chars().allMatch(Character::isLetter)) {
                longWords.add(i);
            }
        }
        if (longWords.isEmpty()) {
            return name;
        }
        int chosen = longWords.get(random.nextInt(longWords.size()));
        int at = 1 + random.nextInt(words[chosen].length() - 2);
        words[chosen] = slip.in(words[chosen], at, random);
        return String.join(" ", words);
    }
}
