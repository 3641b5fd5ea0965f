package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.recognise.Addresses.Address;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links and handles on code and model hosts, and personal sites. Thread-safe. */
final class PortfolioReader {
    private static final Pattern HANDLE = Pattern.compile(
            "^\\s*([:|/\\u2013\\u2014-]|\\s-)\\s*[@/]?([A-Za-z0-9][\\w.-]{1,38})(?=$|[\\s,;|)\\u2022\\u00B7])");

    /** No town and no other word is written so: "ada-example", "ada_77", "adaEx". */
    private static final Pattern LIKE_A_HANDLE = Pattern.compile(".[A-Za-z]*(?:[\\d_-]|(?<=\\p{Ll})\\p{Lu}).*");

    private static final Pattern ON = Pattern.compile("(?i)(?<![a-z])(?:on|at|via|auf|bei|sur|en|no) $");

    /** A small word behind a handle, or one more at the end of its field: no label, no address and no town before its country. */
    private static final Pattern WORD_BEHIND = Pattern.compile(
            "^ (\\p{Ll}[\\p{L}'-]*+(?![\\w:@/]|\\.\\w)|\\p{Lu}[\\p{L}'-]*+(?=\\s*(?:$|[|\\t\\u2022\\u00B7])))");

    /** "LinkedIn ada-example", "X @ada77", "ada77@example.com": what somebody is called elsewhere. */
    private static final Pattern CALLED_ELSEWHERE = Pattern.compile(
            "(?i)(?<![\\w@./])(?:(?:linkedin|twitter|x|youtube|instagram|medium|leetcode)[: ] ?[@/]?([a-z][\\w-]{3,38})|([a-z][\\w.-]{3,38})@[a-z])");

    private static final Pattern BARE_HANDLE =
            Pattern.compile("^ ([A-Za-z0-9][\\w-]{3,38})(?=$|[\\s,;|)\\u2022\\u00B7])");

    /** So many letters at the beginning that two names of one person have in common. */
    private static final int LETTERS_IN_COMMON = 4;

    /** "ada-example (github.com)": what a browser calls somebody's page. */
    private static final Pattern HANDLE_BEFORE =
            Pattern.compile("(?<![\\w@.-])([A-Za-z0-9][\\w-]{1,38}) ?\\((?:www\\.)?([a-z]{2,14}\\.[a-z]{2,3})\\)");

    private static final Set<SectionKind> CONTACT =
            EnumSet.of(SectionKind.CONTACT, SectionKind.NAME, SectionKind.HEADLINE, SectionKind.OTHER);

    /** Among more words an address is part of a sentence, and need not be one's own. */
    private static final int MOST_WORDS_BESIDE_ADDRESS = 8;

    /** A longer path on a site of one's own is the title of an article. */
    private static final int MOST_CHARACTERS_OF_PATH = 23;

    /** "Opening GitHub page:" is a label of a host; more words are a sentence. */
    private static final int MOST_WORDS_OF_LABEL = 4;

    private final List<String> codeHosts;
    private final List<String> personalHosts;
    private final List<String> otherHosts;
    private final ParagraphAddresses addresses;
    private final Set<String> placeholders;
    private final List<String> placeholderSites;
    private final Set<String> compoundEnds;
    private final Set<String> hostPages;
    private final Set<String> notHandles;
    private final PhraseSet<Boolean> handleLabels;
    private final PhraseSet<Boolean> siteLabels;

    PortfolioReader(Lexicon words) {
        this.codeHosts = words.list("code-hosts");
        this.personalHosts = words.list("personal-hosts");
        this.otherHosts = words.list("other-hosts");
        this.addresses = new ParagraphAddresses(words);
        this.placeholders = new HashSet<>(words.list("placeholders"));
        this.placeholderSites = words.list("placeholder-sites");
        this.compoundEnds = Set.copyOf(words.list("compound-ends"));
        this.hostPages = new HashSet<>(words.list("host-pages"));
        this.notHandles = new HashSet<>(words.list("not-handles"));
        this.handleLabels = PhraseSet.of(words.list("handle-labels"));
        this.siteLabels = PhraseSet.of(words.list("site-labels"));
    }

    List<Quote> read(Section section, Paragraph paragraph) {
        List<Quote> found = new ArrayList<>();
        if (section.kind() == SectionKind.CERTIFICATIONS) {
            // A link there shows a credential, but for somebody's own page on a line of its own: it stands there for
            // want of room.
            String line = paragraph.text().replaceFirst("^[^\\p{L}\\d]+", "");
            boolean called = called(line);
            Addresses.only(called ? line.substring(line.indexOf(':') + 1) : line)
                    .filter(address -> address.path().equalsIgnoreCase(address.firstPart()) && shows(address, called))
                    .ifPresent(address -> found.add(quote(address.toString(), section, paragraph)));
            return found;
        }
        boolean contact =
                CONTACT.contains(section.kind()) && (section.kind() != SectionKind.OTHER || !prose(paragraph.text()));
        boolean labelled = siteLabel(paragraph.text());
        for (Address address : addresses.of(paragraph)) {
            if (shows(address, contact || labelled)) {
                found.add(quote(address.toString(), section, paragraph));
            }
        }
        if (found.isEmpty()) {
            handle(paragraph.text()).ifPresent(handle -> found.add(quote(handle, section, paragraph)));
        }
        return found;
    }

    /** Where no heading tells whose address it is, a sentence with one speaks of an employer or a customer. */
    private static boolean prose(String text) {
        String words = text.replaceAll("\\S*[./@]\\S+", " ");
        return Tokens.of(words).size() > MOST_WORDS_BESIDE_ADDRESS;
    }

    private boolean shows(Address address, boolean personal) {
        if (codeHosts.stream().anyMatch(address::at) && personalHosts.stream().noneMatch(address::at)) {
            String first = address.firstPart();
            return !first.isEmpty() && !placeholder(first) && !hostPages.contains(first);
        }
        if (personalHosts.stream()
                .anyMatch(host -> address.at(host) && !address.host().equals(host))) {
            return placeholders.stream().noneMatch(word -> address.host().startsWith(word + "."))
                    && !(address.host().startsWith("your") && placeholderHost(address.host()));
        }
        boolean known = otherHosts.stream().anyMatch(address::at);
        if (universityPage(address)) {
            return !known;
        }
        return personal
                && !known
                && !SCHOOL.matcher(address.host()).find()
                && !ONE_OF_MANY.matcher(address.path()).find()
                && address.firstPart().length() <= MOST_CHARACTERS_OF_PATH
                && placeholders.stream().noneMatch(word -> address.host().startsWith(word + "."))
                && !placeholderHost(address.host())
                && DOMAIN.matcher(address.host()).find();
    }

    /** "your-handle" is nobody's, whatever stands behind "your". */
    private boolean placeholder(String word) {
        return placeholders.contains(word) || word.startsWith("your-") || word.startsWith("your_");
    }

    /** "Yourportfolio.com", "www.my-website.dev": the whole name says no more than whose and what it would be. */
    private boolean placeholderHost(String host) {
        String name = host.replaceFirst("^www\\.", "").replaceFirst("\\..*", "");
        return placeholderSites.stream()
                .anyMatch(site -> name.matches("(?:your|my)[-_]?(?:own|personal)?[-_]?" + Pattern.quote(site)));
    }

    /** A school's own site: "Website https://www.uni.edu" in a list of degrees. */
    private static final Pattern SCHOOL = Pattern.compile("\\.(?:edu|ac|edu\\.[a-z]{2}|ac\\.[a-z]{2})$");

    private static final Pattern DOMAIN = Pattern.compile(
            "\\.(?!md$|py$|jsx?$|tsx?$|json$|ya?ml$|html?$|css$|csv$|sql$|xml$|ipynb$|xlsx?$|pptx?$|png$|jpe?g$|svg$|net$(?<=\\bvb\\.net)|txt$|pdf$|docx?$)[a-z]{2,18}$");

    /** Where many have a page each, below a sign or a word for users: nobody's own site. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "^(?:[\\w-]{1,20}/)?(?:@|(?:id|ids|u|user|users|in|profile|profiles|people|member|members|author|authors|channel|c|s)/\\S)");

    /** A user's own page at a university: {@code uni.edu/~name}. */
    private static boolean universityPage(Address address) {
        return address.firstPart().startsWith("~")
                || address.path().contains("/~")
                || address.host().startsWith("people.");
    }

    private boolean siteLabel(String text) {
        List<Token> tokens = Tokens.of(text);
        return siteLabels.find(tokens).stream().anyMatch(hit -> hit.from() <= 1 && text.indexOf(':') > 0);
    }

    /** Whether an address stands behind the name of its host, or behind a word for somebody's site. */
    private boolean called(String line) {
        List<Token> label = Tokens.of(line.substring(0, Math.max(0, line.indexOf(':'))));
        boolean host = label.size() <= MOST_WORDS_OF_LABEL && handleLabels.in(label);
        return host || siteLabels.find(label).stream().anyMatch(hit -> hit.from() == 0 && hit.to() == label.size());
    }

    /** A handle behind a label, as in "GitHub: ada-example". */
    private Optional<String> handle(String text) {
        List<Token> tokens = Tokens.of(text);
        for (PhraseSet.Hit<Boolean> hit : handleLabels.find(tokens)) {
            Span label = new Span(
                    tokens.get(hit.from()).span().start(),
                    tokens.get(hit.to() - 1).span().end());
            Optional<String> handle = marked(text, label).or(() -> known(text, label));
            if (handle.isPresent()) {
                return Optional.of(label.of(text) + ": " + handle.get());
            }
        }
        return HANDLE_BEFORE
                .matcher(text)
                .results()
                .filter(found -> codeHosts.contains(found.group(2)))
                .filter(found -> !placeholder(found.group(1).toLowerCase(Locale.ROOT)))
                .map(MatchResult::group)
                .findFirst();
    }

    /** Behind a sign. Where the same sign parts other fields of the line too, the next word may be a town: "LinkedIn | GitHub | Leeds". */
    private Optional<String> marked(String text, Span label) {
        Matcher matcher = HANDLE.matcher(text.substring(label.end()));
        if (!matcher.find() || !handle(matcher) || compound(matcher)) {
            return Optional.empty();
        }
        String sign = matcher.group(1).strip();
        String others = text.substring(0, label.start()) + text.substring(label.end() + matcher.end());
        boolean parting = !sign.equals(":") && others.contains(sign);
        String handle = matcher.group(2);
        // "400 stars on GitHub: reads tariffs and units", "GitHub: Ada Lovelace", "Kaggle: Intro to SQL"
        Matcher word = WORD_BEHIND.matcher(text.substring(label.end() + matcher.end()));
        boolean more = word.find() && !notHandles.contains(word.group(1).toLowerCase(Locale.ROOT));
        boolean words = more
                && (Character.isUpperCase(handle.charAt(0))
                        || ON.matcher(text.substring(0, label.start())).find());
        return (!parting && !words) || LIKE_A_HANDLE.matcher(handle).matches() ? Optional.of(handle) : Optional.empty();
    }

    /** "Kaggle-style competition", "GitHub-based": the hyphen makes a word of both. */
    private boolean compound(Matcher found) {
        return found.group().startsWith("-")
                && found.end(1) == found.start(2)
                && compoundEnds.contains(found.group(2).toLowerCase(Locale.ROOT));
    }

    private boolean handle(Matcher found) {
        String plain = found.group(2).toLowerCase(Locale.ROOT);
        return !notHandles.contains(plain) && !placeholder(plain) && !plain.endsWith(".com");
    }

    /** Behind a blank only a name that is nearly that of another address in the line: "GitHub adaex, LinkedIn ada-example". */
    private static Optional<String> known(String text, Span label) {
        Matcher matcher = BARE_HANDLE.matcher(text.substring(label.end()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String handle = matcher.group(1);
        return CALLED_ELSEWHERE
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> name.regionMatches(true, 0, handle, 0, LETTERS_IN_COMMON))
                .findFirst()
                .map(name -> handle);
    }

    private static Quote quote(String text, Section section, Paragraph paragraph) {
        return new Quote(
                text, paragraph.page(), paragraph.number(), section.kind().label());
    }
}
