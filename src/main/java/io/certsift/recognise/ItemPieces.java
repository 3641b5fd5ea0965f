package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts an item of a certifications section into the names that the catalog does not know. Thread-safe. */
final class ItemPieces {
    /** A part of a comma-separated list of names has at most so many words. */
    private static final int MOST_WORDS_IN_LIST = 7;

    /** So many parts are a list, even if none ends as names do. */
    private static final int LEAST_PARTS = 4;

    /** So many known names, if they are half of a list, tell that it is one of names. */
    private static final int LEAST_KNOWN = 3;

    /** "Listening: 8.0": what was scored in a part of a test. */
    private static final Pattern SCORE =
            Pattern.compile("^[^:]{2,30}:\\s*\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*/\\s*\\d{1,3})?(?![\\d-])");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** More words in a cell with a date are a name of their own. */
    private static final int MOST_WORDS_OF_ISSUER = 4;

    private final PhraseSet<Boolean> nameEndings;
    private final PhraseSet<Boolean> offers;
    private final PhraseSet<Boolean> topics;
    private final ItemReader items;

    ItemPieces(Lexicon words, SkillLists lists, ItemReader items) {
        this.nameEndings = PhraseSet.of(words.list("name-endings"));
        this.offers = PhraseSet.of(words.list("offers"));
        this.topics = lists.topics();
        this.items = items;
    }

    List<Span> of(String text, List<Mention> mentions) {
        List<Span> pieces = new ArrayList<>();
        for (Span strong : split(text, new Span(0, text.length()), "[;\\u2022|\\t]|\\s\\u00B7\\s")) {
            boolean named = mentions.stream().anyMatch(mention -> mention.span().overlaps(strong));
            boolean bar = strong.start() > 0 && "|\t\u00B7 ".indexOf(text.charAt(strong.start() - 1)) >= 0;
            boolean behind = bar && !(pieces.isEmpty() && mentions.isEmpty());
            if (datedIssuer(text, strong) || behind && organisation(strong.of(text))) {
                continue;
            }
            boolean cell = bar && !items.detail(text.substring(0, strong.start()), true);
            List<Span> parts = split(text, strong, ",|\\s(?:and|und|et|y|e|&)\\s");
            if (named) {
                List<Span> names = names(text, strong, mentions);
                (names.isEmpty() ? parts : names)
                        .stream()
                                .filter(part -> free(part, mentions)
                                        && (!names.isEmpty() || ends(text, part))
                                        && !goesOn(text, part, mentions))
                                .forEach(pieces::add);
            } else if (subjects(text, parts)) {
                pieces.add(strong);
            } else if (parts.size() >= 2
                    && !told(strong.of(text), parts, text)
                    && parts.stream().allMatch(part -> inList(text, part, parts.size()))) {
                parts.stream().filter(part -> !cell || ends(text, part)).forEach(pieces::add); // else topics in a cell
            } else if (bar && mentions.isEmpty() && details(text, pieces)) {
                pieces.clear(); // "Nordwind Institute | Sorting of Parcels": who issued it stands first
                pieces.add(strong);
            } else if (!bar || ends(text, strong)) {
                pieces.add(strong);
            }
        }
        pieces.removeIf(piece -> score(piece.of(text).strip()));
        return unprovided(text, pieces, mentions);
    }

    /**
     * "Parallel Programming | NVIDIA DLI", "Master Generative AI & Tools (Infosys Springboard)": where the mention is the provider's
     * name, or stands in a bracket as the full name, the name before it is no second item.
     */
    private List<Span> unprovided(String text, List<Span> pieces, List<Mention> mentions) {
        List<Span> kept = new ArrayList<>(pieces);
        for (Mention mention : mentions) {
            int start = mention.span().start();
            boolean provider = items.detail(mention.span().of(text), false);
            boolean full = inBracket(text, 0, start);
            pieces.stream()
                    .filter(piece -> piece.end() <= start)
                    .reduce((first, second) -> second)
                    .filter(piece -> provider || full && issuerBetween(text, piece.end(), start))
                    .ifPresent(kept::remove);
        }
        return kept;
    }

    private boolean issuerBetween(String text, int from, int to) {
        String between = text.substring(from, Math.max(from, text.lastIndexOf('(', to)));
        return items.detail(between, true);
    }

    /** The parts of a list of which so many are names that the catalog knows that the others are names too; none if it is no such list. */
    private List<Span> names(String text, Span list, List<Mention> mentions) {
        List<Span> parts = split(text, list, ",");
        long known = parts.stream()
                .filter(part -> mentions.stream().anyMatch(mention -> part.contains(mention.span())))
                .count();
        boolean names = known >= LEAST_KNOWN
                && known * 2 >= parts.size()
                && parts.stream()
                        .allMatch(part ->
                                !free(part, mentions) || issuer(text, part) || inList(text, part, parts.size()));
        return names ? parts.stream().filter(part -> !issuer(text, part)).toList() : List.of();
    }

    /** "Data Science, ML & NLP Bootcamp", "AI Engineer Track: RAG, Agents": what one offer is about is a list, and no list of names. */
    private boolean subjects(String text, List<Span> parts) {
        String first = parts.get(0).of(text);
        int colon = first.indexOf(':');
        if (colon >= 0) {
            List<Token> title = Tokens.of(first.substring(0, colon));
            return title.size() > 1 && offer(title) && parts.stream().skip(1).noneMatch(part -> ends(text, part));
        }
        List<Span> before = parts.stream()
                .takeWhile(part -> !offer(Tokens.of(part.of(text))))
                .toList();
        return !before.isEmpty()
                && before.size() < parts.size()
                && before.stream().allMatch(part -> topics.in(Tokens.of(part.of(text))) && !ends(text, part))
                && parts.stream().skip(before.size() + 1L).noneMatch(part -> ends(text, part));
    }

    private boolean offer(List<Token> words) {
        return offers.find(words).stream().anyMatch(hit -> hit.to() == words.size());
    }

    /** "Norddeich Programs, Aug 2026" in the cell behind a name: who issued it, and when. */
    private boolean datedIssuer(String text, Span cell) {
        int comma = text.lastIndexOf(',', cell.end() - 1);
        if (cell.start() == 0 || text.charAt(cell.start() - 1) != '\t' || comma < cell.start()) {
            return false;
        }
        String name = text.substring(0, cell.start() - 1);
        String date = text.substring(comma + 1, cell.end());
        return !items.detail(name, true)
                && DIGIT.matcher(date).find()
                && items.detail(date, false)
                && Tokens.of(text.substring(cell.start(), comma)).size() <= MOST_WORDS_OF_ISSUER;
    }

    /** Whether nothing but issuers and the like stands in the cells before. */
    private boolean details(String text, List<Span> pieces) {
        return pieces.stream().allMatch(piece -> items.detail(piece.of(text), true));
    }

    /** "Nordwind Foundation", which may end as names do; but "Cloud Foundation" says what it is about. */
    private boolean organisation(String cell) {
        return items.detail(cell, true) && !topics.in(Tokens.of(cell));
    }

    private boolean score(String piece) {
        Matcher score = SCORE.matcher(piece);
        return score.find() && items.detail(piece.substring(score.end()), false);
    }

    /** "AI-102 | Azure AI Engineer Associate": the code in a cell of its own is that of the name. */
    static Set<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.entry().codes().stream())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private boolean inList(String text, Span part, int parts) {
        String words = part.of(text);
        int count = Tokens.of(words).size();
        boolean name = count > 0 && count <= MOST_WORDS_IN_LIST && !items.detail(words, true);
        return name && (ends(text, part) || parts >= LEAST_PARTS);
    }

    /** Whether a part has a word that names of certificates end in. */
    boolean ends(String text, Span part) {
        return nameEndings.in(Tokens.of(part.of(text))) && !items.detail(part.of(text), false);
    }

    /** "Bootcamp de ventas & marketing, Example School": an offer goes on behind the sign, to the name that the catalog knows. */
    private boolean goesOn(String text, Span part, List<Mention> mentions) {
        return !offers.at(Tokens.of(part.of(text)), 0).isEmpty()
                && mentions.stream()
                        .map(mention -> mention.span().start() - part.end())
                        .anyMatch(gap -> gap >= 0
                                && text.substring(part.end(), part.end() + gap).indexOf(',') < 0);
    }

    /** "Reading, aptitude and reasoning, all on record.": a sentence, whose parts go on in small letters. */
    private static boolean told(String sentence, List<Span> parts, String text) {
        return sentence.strip().endsWith(".")
                && parts.stream()
                        .skip(1)
                        .map(part -> part.of(text).strip())
                        .anyMatch(part -> Character.isLowerCase(part.codePointAt(0)));
    }

    private boolean issuer(String text, Span part) {
        return items.detail(part.of(text), true);
    }

    private static boolean free(Span part, List<Mention> mentions) {
        return mentions.stream().noneMatch(mention -> mention.span().overlaps(part));
    }

    /** "Bootcamp (SQL, Python & Excel)": what stands in brackets is no item. */
    private static boolean inBracket(String text, int from, int at) {
        String before = text.substring(from, at);
        int open = before.lastIndexOf('(');
        return open > before.lastIndexOf(')') && text.indexOf(')', at) >= 0;
    }

    static List<Span> split(String text, Span within, String separators) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = Pattern.compile(separators).matcher(text);
        matcher.region(within.start(), within.end());
        int start = within.start();
        while (matcher.find()) {
            if (!inBracket(text, start, matcher.start())) {
                parts.add(new Span(start, matcher.start()));
                start = matcher.end();
            }
        }
        parts.add(new Span(start, within.end()));
        parts.removeIf(part -> part.of(text).isBlank());
        return parts;
    }
}
