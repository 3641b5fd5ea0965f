package io.certsift.assess;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a resume's title, headline or summary claims AI or machine learning expertise. Thread-safe. */
final class Titles {
    private static final Set<SectionKind> TOP = EnumSet.of(SectionKind.NAME, SectionKind.HEADLINE, SectionKind.SUMMARY);

    /** The current title stands in one of the first paragraphs of the experience. */
    private static final int TITLE_PARAGRAPHS = 2;

    /** A longer paragraph is no title. */
    private static final int MOST_WORDS_OF_TITLE = 14;

    /** "AI and data engineer": so many words may stand between field and title. */
    private static final int BETWEEN = 2;

    /** "Preparing for a career in AI engineering": so far before the field it may stand. */
    private static final int REACH_OF_PREPARING = 4;

    private static final Pattern BARS = Pattern.compile("[|\\t\u2022\u00b7]");

    private static final Pattern APART = Pattern.compile("[,;|()\\n\\t\u2022\u00b7]|[.!?]\\s");

    private final PhraseSet<Boolean> ai;
    private final PhraseSet<Boolean> experts;
    private final PhraseSet<Boolean> expertsBefore;
    private final PhraseSet<Boolean> preparing;
    private final PhraseSet<Boolean> otherTrades;

    Titles(Lexicon words) {
        this.ai = PhraseSet.of(words.list("ai"));
        this.experts = PhraseSet.of(words.list("experts"));
        this.expertsBefore = PhraseSet.of(words.list("experts-before"));
        this.preparing = PhraseSet.of(words.list("preparing"));
        this.otherTrades = PhraseSet.of(words.list("other-trades"));
    }

    /** Titles that nobody has, where only the rules' names matter. */
    static Titles none() {
        return new Titles(new Lexicon(Map.of(
                "ai", List.of(),
                "experts", List.of(),
                "experts-before", List.of(),
                "preparing", List.of(),
                "other-trades", List.of())));
    }

    /** The paragraphs that claim it; none if nobody does. */
    List<Quote> expert(Resume resume) {
        List<Quote> found = new ArrayList<>();
        boolean first = true;
        for (Section section : resume.sections()) {
            List<Paragraph> candidates = List.of();
            if (TOP.contains(section.kind())) {
                candidates = section.paragraphs();
            } else if (section.kind() == SectionKind.EXPERIENCE && first) {
                first = false;
                candidates = section.paragraphs().stream()
                        .limit(TITLE_PARAGRAPHS)
                        .filter(Titles::titleLike)
                        .toList();
            }
            for (Paragraph paragraph : candidates) {
                if (claims(paragraph.text())) {
                    found.add(new Quote(
                            paragraph.text(),
                            paragraph.page(),
                            paragraph.number(),
                            section.kind().label()));
                }
            }
        }
        return found;
    }

    private static boolean titleLike(Paragraph paragraph) {
        // "AI Engineer | Example Mill | Leeds, Yorkshire | 2023 - now": short parts, however many
        return !paragraph.bullet()
                && BARS.splitAsStream(paragraph.text())
                        .allMatch(part -> Tokens.of(part).size() <= MOST_WORDS_OF_TITLE);
    }

    private boolean claims(String text) {
        List<Token> tokens = Tokens.of(text);
        List<PhraseSet.Hit<Boolean>> fields = ai.find(tokens);
        for (PhraseSet.Hit<Boolean> field : fields) {
            if ((behind(text, tokens, field.to()) || before(tokens, field.from()))
                    && !prepared(tokens, field.from(), fields)) {
                return true;
            }
        }
        return false;
    }

    /** "Learning ML engineering"; but the "learning" of "machine learning" is no preparation. */
    private boolean prepared(List<Token> tokens, int field, List<PhraseSet.Hit<Boolean>> fields) {
        return preparing.find(tokens).stream()
                .filter(hit -> hit.to() <= field && hit.from() >= field - REACH_OF_PREPARING)
                .anyMatch(hit -> fields.stream().noneMatch(own -> own.from() <= hit.from() && hit.to() <= own.to()));
    }

    /** "AI and data engineer"; but not "AI sales engineer", and not "AI | Data engineer", which are two titles. */
    private boolean behind(String text, List<Token> tokens, int field) {
        List<Token> after = tokens.subList(field, Math.min(tokens.size(), field + BETWEEN + 1));
        return experts.find(after).stream().anyMatch(title -> {
            int from = tokens.get(field - 1).span().end();
            String gap = text.substring(from, after.get(title.from()).span().start());
            return !APART.matcher(gap).find() && !otherTrades.in(after.subList(0, title.from()));
        });
    }

    /** "Consultante en intelligence artificielle": where the field stands behind the title. */
    private boolean before(List<Token> tokens, int field) {
        return expertsBefore.find(tokens).stream().anyMatch(hit -> hit.to() == field);
    }
}
