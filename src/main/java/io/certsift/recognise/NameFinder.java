package io.certsift.recognise;

import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuer.Kind;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Lexicon;
import io.certsift.model.CredentialKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds all names and codes of the catalog that a text may hold, also those that it does not write out. Thread-safe. */
final class NameFinder {
    private static final Set<CredentialKind> CREDENTIALS = EnumSet.of(CredentialKind.EXAM, CredentialKind.SERIES);

    /** A row of a list of certificates has a few cells; a longer one is anything. */
    private static final int MOST_CELLS = 24;

    /** "(Cognitive Class), Deep Learning": the bracket belongs to what stands before it. */
    private static final Pattern CLOSED = Pattern.compile("^[^(]*\\)\\s*,");

    private final WordReader reader;
    private final NameIndex names;
    private final CodeIndex codes;
    private final SharedWords shared;
    private final PluralNames plurals;
    private final IssuerFinder issuers;
    private final PhraseSet<Boolean> calledCertificate;

    NameFinder(Knowledge knowledge, IssuerFinder issuers) {
        List<String> spellings = new ArrayList<>();
        knowledge.catalog().entries().forEach(entry -> entry.aliases().forEach(alias -> spellings.add(alias.text())));
        knowledge.issuers().all().stream()
                .filter(issuer -> issuer.kind() == Kind.VENDOR || issuer.kind() == Kind.MOOC)
                .forEach(issuer -> spellings.add(issuer.names().get(0)));
        Lexicon words = knowledge.lexicons().words();
        Seams seams = new Seams(knowledge.lexicons().months());
        this.reader = WordReader.mending(words, seams, spellings);
        this.names = new NameIndex(knowledge.catalog(), new WordReader(words, seams));
        this.codes = new CodeIndex(knowledge.catalog());
        Set<String> joints = Set.copyOf(words.list("joint-words"));
        this.shared = new SharedWords(names, issuers, Set.copyOf(words.list("level-words")), joints);
        this.plurals = new PluralNames(
                names,
                issuers,
                Set.copyOf(words.list("shared-endings")),
                joints,
                Set.copyOf(knowledge.lexicons().claims().list("earned")));
        this.issuers = issuers;
        this.calledCertificate = PhraseSet.of(knowledge.lexicons().items().list("called-certificate"));
    }

    /** The words of a text in the forms that names are compared by. */
    List<Token> forms(String text) {
        return reader.read(text).stream()
                .map(word -> new Token(word.form(), word.span()))
                .toList();
    }

    /** The words of a text as written, but for typing errors. */
    List<Token> mended(String text) {
        return reader.mended(text);
    }

    List<CodeIndex.Hit> codes(String text) {
        return codes.find(text);
    }

    /** Whether any name or code of the catalog stands in the text, in whatever surroundings. */
    boolean any(String text) {
        return !names.find(reader.read(text)).isEmpty() || !codes.find(text).isEmpty();
    }

    /** Whether a name that needs no issuer beside it, or a code, stands in the text. */
    boolean anyDistinct(String text) {
        return names.find(reader.read(text)).stream()
                        .anyMatch(hit -> hit.alias().strength() != Strength.NEEDS_ISSUER)
                || !codes.find(text).isEmpty();
    }

    /** Whether an exam or a series is named that needs no issuer beside it, or a code. */
    boolean anyCredential(String text) {
        return names.find(reader.read(text)).stream()
                        .filter(hit -> hit.alias().strength() != Strength.NEEDS_ISSUER)
                        .anyMatch(hit -> CREDENTIALS.contains(hit.entry().kind()))
                || !codes.find(text).isEmpty();
    }

    /** Whether a name goes across {@code border}, in its own order, that has more words than any name on either side of it. */
    boolean crosses(String text, int border) {
        int across = names.find(reader.read(text)).stream()
                .filter(hit -> hit.inOrder()
                        && hit.span().start() < border
                        && hit.span().end() > border)
                .mapToInt(NameIndex.Hit::words)
                .max()
                .orElse(0);
        return across > Math.max(words(text.substring(0, border)), words(text.substring(border)));
    }

    /** The number of words of the longest name in a text. */
    private int words(String text) {
        return names.find(reader.read(text)).stream()
                .mapToInt(NameIndex.Hit::words)
                .max()
                .orElse(0);
    }

    /**
     * The names in the text, also those that lack words which stand once for a whole list or in the sub-heading.
     *
     * @param found the codes in the text: the "AI" of "AI-900" is no word of a name
     */
    List<NameIndex.Hit> names(String text, List<CodeIndex.Hit> found, Surroundings around) {
        List<Word> all = reader.read(text);
        List<Word> words = all.stream()
                .filter(word -> found.stream().noneMatch(code -> code.span().contains(word.span())))
                .toList();
        List<NameIndex.Hit> hits = new ArrayList<>(names.find(words));
        if (words.size() < all.size()) {
            names.find(all).stream().filter(NameFinder::withCode).forEach(hits::add);
        }
        if (around.listed() || (!hits.isEmpty() && calledCertificate.in(Tokens.of(text)))) {
            hits.addAll(shared.find(text, words));
        }
        if (around.listed()) {
            hits.addAll(beside(text, words));
        }
        hits.addAll(plurals.find(text, words));
        if (around.listed() && !words.isEmpty()) {
            issuers.issuers(Tokens.of(around.details()))
                    .forEach(issuer -> hits.addAll(shared.behind(reader.read(maker(issuer)), text, words)));
        }
        hits.removeIf(hit -> found.stream().anyMatch(code -> code.span().contains(hit.span()) || within(hit, code)));
        hits.removeIf(hit -> CLOSED.matcher(hit.span().of(text)).find());
        return hits;
    }

    /** Names that lack the issuer who stands in a cell of his own beside them: "IBM | DevOps and Software Engineering". */
    private List<NameIndex.Hit> beside(String text, List<Word> words) {
        List<NameIndex.Hit> hits = new ArrayList<>();
        List<Span> cells = ItemPieces.split(text, new Span(0, text.length()), "[\\t|]");
        for (int at = 1; at < cells.size() && cells.size() <= MOST_CELLS; at++) {
            hits.addAll(beside(text, words, cells.get(at - 1), cells.get(at)));
            hits.addAll(beside(text, words, cells.get(at), cells.get(at - 1)));
        }
        return hits;
    }

    private List<NameIndex.Hit> beside(String text, List<Word> words, Span issuer, Span name) {
        List<Token> tokens = Tokens.of(issuer.of(text));
        Set<Issuer> whole = issuers.besides(tokens) > 0 ? Set.of() : issuers.issuers(tokens);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Word> own =
                words.stream().filter(word -> name.contains(word.span())).toList();
        return whole.stream()
                .flatMap(one -> shared.behind(reader.read(maker(one)), text, own).stream())
                .toList();
    }

    /** "Azure AI-900 certified data engineer": a name does not go across the code of another. */
    private static boolean within(NameIndex.Hit hit, CodeIndex.Hit code) {
        return !withCode(hit)
                && hit.span().start() < code.span().start()
                && code.span().end() < hit.span().end()
                && !code.entry().reportedId().equals(hit.entry().reportedId());
    }

    /** Whether the catalog writes the name with figures: then a code may be a part of it. */
    private static boolean withCode(NameIndex.Hit hit) {
        return hit.alias().text().chars().anyMatch(Character::isDigit);
    }

    private static String maker(Issuer issuer) {
        return issuer.kind() == Kind.VENDOR ? issuer.names().get(0) : "";
    }
}
