package io.certsift.recognise;

import io.certsift.model.Paragraph;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What shows a publication by its form: numbers, links to libraries, references as they are written, named conferences. Thread-safe. */
final class PublicationSigns {
    // No word boundary: it looks back over accents without end.
    private static final Pattern DOI = Pattern.compile("(?<![A-Za-z0-9_])10\\.\\d{4,9}/\\S+");

    private static final Pattern PATENT_NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9_])(?:US|U\\.S\\.|EP|WO|DE|CN|JP|GB|IN)[ -]?\\d[\\d,./ ]{5,}\\d(?:\\s?[AB]\\d)?\\b");

    /** Beside a word for patents a number of any office is one: "JP 2018-123456A", "CH 710 123 B1", "PCT/EP2019/012345". */
    private static final Pattern OFFICE_NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9_])(?:(?:PCT/)?(?:US|U\\.S\\.|EP|WO|DE|CN|JP|GB|IN|CH|AT|FR|ES|IT|KR|CA|AU|BR|TW|SE|NL|BE|FI|DK|NO|PL|IB)[ -]?\\d[\\d,./ ]{5,20}\\d|(?:JP|KR)[ -]?\\d[\\d-]{6,20}\\d)");

    private static final Pattern PATENTED = Pattern.compile(
            "(?i)(?<![a-z])(?:patent(?:s|e|es|ed|ierung|iert[a-z]{0,2}|anmeldung|anmeldungen|schrift|nummer)?|offenlegungsschrift|brevets?)(?![a-z])");

    private static final String SURNAME = "\\p{Lu}[\\p{L}'\\u2019-]{1,30}";

    /** "Keller, A. (2020). Title. Venue": a reference, whatever the heading above it says. */
    private static final String REFERENCE_FORM =
            SURNAME + ", (?:\\p{Lu}\\.[ -]?){1,3}.{0,200}[(., ](?:19|20)\\d{2}[a-z]?[).,]";

    private static final Pattern REFERENCE = Pattern.compile("^\\W{0,4}" + REFERENCE_FORM);

    /** The same behind a colon. */
    private static final Pattern REFERENCE_BEHIND_COLON = Pattern.compile(":\\s(?=" + REFERENCE_FORM + ")");

    /** A title in quotation marks right behind "co-authored". */
    private static final Pattern QUOTED = Pattern.compile("^\\W{0,3}[\"'\u2018\u201c\u201e\u00ab]\\p{Lu}");

    /** "Keller L., Ito S. “Title”": surnames first, and no comma behind them. */
    private static final Pattern INITIALS_LAST = Pattern.compile(
            "^\\W{0,4}(?:\\d{1,3}[\\]).]{1,2} )?" + SURNAME + " \\p{Lu}\\.(?:\\p{Lu}\\.)?(?:(?:,| and|, and| &) "
                    + SURNAME + " \\p{Lu}\\.(?:\\p{Lu}\\.)?){1,12}[.:,]? .{10,250}(?:19|20)\\d{2}");

    /** "Keller, B.; Ito, E. “Title”": nothing else begins with two names so written and a title in quotation marks. */
    private static final Pattern AUTHORS = Pattern.compile("^\\W{0,4}(?:\\d{1,3}[\\]).]{1,2} )?" + SURNAME
            + ", (?:\\p{Lu}\\.[ -]?){1,3}(?:[;,&]|and) {0,2}(?:and |& )?" + SURNAME
            + ", \\p{Lu}\\..{0,150}[\"\\u201c\\u201d].{15,200}[\"\\u201c\\u201d]");

    private static final String AUTHOR = "(?:\\p{Lu}\\.[ -]?){1,3}" + SURNAME;

    /** "A. Keller, B. Ito. Title. Venue 2020": initials first. One name alone may be a degree: "B. Tech." */
    private static final Pattern INITIALS_FIRST = Pattern.compile("^\\W{0,4}(?:\\d{1,3}[\\]).]{1,2} )?" + AUTHOR
            + "(?: et al\\.?|(?:(?:, and | and |, | & )" + AUTHOR + "){1,12})[.:,]? .{0,250}(?:19|20)\\d{2}");

    /** "Delivered 27 publications and 7 patents", "author of 12 peer-reviewed papers", "published two chapters in the book". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<![a-z])(?:delivered|published|authored|co-?authored|produced|author of|have|has|holds?|holding|filed|granted|(?<!work(?:ed|ing) |partner(?:ed|ing) |collaborat(?:ed|ing) )with) (?:over |more than |about )?"
                    + "(?:\\d{1,3}\\+?|an?|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:[a-z-]{2,20} ){0,3}"
                    + "(?:publications|patents|(?:book )?chapters? (?:in|of|for) (?:the|a) (?:[a-z-]{2,20} ){0,2}(?:book|volume|handbook)|(?:peer-reviewed|research|journal|conference|scientific) (?:papers|articles)"
                    + "|(?:papers|articles) (?:in|at) (?:[a-z-]{2,20} ){0,3}(?:journals|conferences|proceedings))\\b");

    /** "Peer-reviewed five articles on …": those of others. */
    private static final Pattern REVIEWING = Pattern.compile(
            "(?i)^\\W{0,4}(?:peer[- ])?reviewed (?:over |more than |about )?(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|multiple|numerous|manuscripts|submissions)\\b)");

    /** "Summarising arXiv papers", "search over 400 papers": what a program reads. */
    private static final Pattern READ_BY_PROGRAMS = Pattern.compile(
            "(?i)(?<![a-z])(?:summari[sz]\\w{1,4}|search\\w{0,3}|scrap\\w{1,4}|crawl\\w{0,3}|retriev\\w{1,4}|ingest\\w{0,3}|pars\\w{1,3}|recommend\\w{0,3}|classif\\w{1,5}|fetch\\w{0,3}|download\\w{0,3}|extract\\w{0,3}|over|across|thousands of) (?:[\\w+,.-]{1,20} ){0,4}papers(?![a-z])");

    /** "ICAICS 2026": an international conference by its letters; but a school certificate and a contest have such letters too. */
    private static final Pattern CONFERENCE = Pattern.compile(
            "(?<![A-Za-z])IC(?!SE\\b|PC\\b|T\\b)[A-Z]{2,8}(?:-[A-Z]{2,6})?[ '\u2019-]{0,2}(?:20)?\\d{2}(?!\\d)");

    private static final String MEETING = "(?:Conference|Symposium|Congress|Colloquium)";

    /** A meeting by its name, in capitals, and not one of a trade: "the 2023 National Robotics Conference", "Conference on Web Search". */
    private static final String NAMED = "(?:[\\w\\u2019'&.-]{1,20} ){0,6}?(?:(?:\\d{4}|[A-Z][\\w\\u2019'&-]{1,20}) "
            + MEETING + "|" + MEETING + " (?:on|for|of) [A-Z]|Workshop on [A-Z])";

    /** "Presented research findings at the Northern Conference for Student Research": with what was found out. */
    private static final Pattern PRESENTED = Pattern.compile(
            "(?i:(?<![a-z])presented (?:[\\w\\u2019'-]{1,20} ){0,4}(?:research|findings|results|work|study|paper|poster|abstract)(?: [\\w\\u2019'-]{1,20}){0,6}? (?:at|in) )"
                    + NAMED);

    /** "Presented at the 2022 National Robotics Conference": without it the name must be that of a meeting of research. */
    private static final Pattern PRESENTED_THERE = Pattern.compile("(?i:(?<![a-z])presented (?:at|in) )" + NAMED);

    private static final Pattern OF_RESEARCH = Pattern.compile(
            "International|National|Undergraduate|Student|Research|Scien|Society|Association|IEEE|ACM|European|Asian");

    private static final Pattern OF_TRADES = Pattern.compile(
            "(?i)(?<![a-z])(?:sales|marketing|partners?|customers?|users?|dealers?|leadership|leaders|staff|team|company|developers?|devops|agile|scrum|cloud|product|business|industry|trade|tech|google|aws|microsoft|azure|salesforce|sap|oracle|summit|press|investors?|hr|managers?|clients?|board|all-hands)(?![a-z])");

    /** "Presented an original research paper", "published research paper “…”". */
    private static final Pattern PRESENTED_PAPER = Pattern.compile(
            "(?i)(?<![a-z])(?:presented|published) (?:(?:an?|our|my|the|original|own) ){0,3}(?:research|conference|scientific) paper(?![a-z])");

    /** "Published in IJISA 2015", also below a degree. */
    private static final Pattern PUBLISHED_IN = Pattern.compile(
            "(?i:published (?:in|at) (?:the )?)(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|USA|UAE)[A-Z]*\\b)[A-Z]{3,10}\\b");

    /** Without its accent it is an English word: "these". */
    private static final Pattern FRENCH_THESIS = Pattern.compile("(?iu)(?<!\\p{L})th(?:\u00e8|e\u0300)ses?(?!\\p{L})");

    /** "Analyzing 20 peer-reviewed articles weekly": what is read, unless the result was published. */
    private static final Pattern READ_BY_PEOPLE = Pattern.compile(
            "(?i)(?<![a-z])(?:analy[sz]\\w{1,4}|read(?:ing)?|synthesi[sz]\\w{1,4}|screen\\w{0,3}|survey(?:ed|ing)|examin\\w{1,3}|evaluat\\w{1,3}|cod(?:ed|ing)) (?:[\\w+,-]{1,20} ){0,4}(?:articles|papers|publications)(?![a-z])(?!.{0,200}(?:publish|accepted|co-?author|proceedings))");

    /** "NeurIPS 2023", "ICAIC'22": letters and a year, and nothing before them. */
    private static final Pattern MEETING_OF_A_YEAR = Pattern.compile(
            "^[A-Z][A-Za-z]{0,8}[A-Z]{1,8}[ '\\u2019-]{0,2}(?:(?:19|20)\\d{2}|(?<=['\\u2019])\\d{2})(?!\\d)");

    /** A paper's own page, as a link or written out. */
    private static final Pattern PAPER =
            Pattern.compile("arxiv\\.org/(?:abs|pdf)/\\d{4}\\.\\d{4,5}|doi\\.org/10\\.\\d{4,9}/");

    /** The page of a paper or patent at a library of publishers. */
    private static final Pattern LIBRARY = Pattern.compile(
            "aclanthology\\.org/[A-Z\\d]|ieeexplore\\.ieee\\.org/(?:abstract/)?document/\\d|dl\\.acm\\.org/doi/|link\\.springer\\.com/(?:article|chapter|content)/"
                    + "|sciencedirect\\.com/science/article/|openreview\\.net/(?:forum|pdf)\\?id=|proceedings\\.mlr\\.press/v\\d|papers\\.n(?:eur)?ips\\.cc/paper"
                    + "|nature\\.com/articles/|onlinelibrary\\.wiley\\.com/doi/|tandfonline\\.com/doi/|sagepub\\.com/doi/|mdpi\\.com/\\d|frontiersin\\.org/(?:journals/[\\w-]{1,40}/)?articles?/"
                    + "|ncbi\\.nlm\\.nih\\.gov/(?:pubmed/|pmc/articles/PMC|articles/PMC)?\\d|(?:bio|med)rxiv\\.org/content/|ssrn\\.com/(?:abstract=|sol3/papers)|journals\\.plos\\.org/\\w+/article"
                    + "|openaccess\\.thecvf\\.com/content|iopscience\\.iop\\.org/article/|hal\\.science/\\w{2,5}-\\d|patents\\.google\\.com/patent/[A-Z]{2}\\d");

    /** "No peer-reviewed publications so far". */
    private static final Pattern NONE = Pattern.compile(
            "(?iu)^\\W{0,4}(?:no|not any|none of the|keine|aucune?|ninguna?|sin|nenhuma?|sem)\\s+(?:[\\p{L}-]{2,20}\\s+){0,3}"
                    + "(?:publications?|papers?|articles?|patents?|ver[o\u00F6]ffentlichungen|publicaci[o\u00F3]n|publicaciones|publica[c\u00E7][\u00F5o]es)\\b");

    private PublicationSigns() {}

    static boolean doi(String text) {
        return DOI.matcher(text).find();
    }

    static boolean patentNumber(String text) {
        return PATENT_NUMBER.matcher(text).find();
    }

    /** A patent with the number of an office. */
    static boolean patent(String text) {
        return PATENTED.matcher(text).find() && OFFICE_NUMBER.matcher(text).find();
    }

    static boolean counted(String text) {
        return COUNTED.matcher(text).find();
    }

    /** Whether it is about papers that others wrote: reviewed, or read by a program or for a survey. */
    static boolean ofOthers(String text) {
        return REVIEWING.matcher(text).find()
                || READ_BY_PROGRAMS.matcher(text).find()
                || READ_BY_PEOPLE.matcher(text).find();
    }

    /** Whether it is written as a reference; that needs a venue beside it. */
    static boolean reference(String text) {
        return REFERENCE.matcher(text).find()
                || INITIALS_FIRST.matcher(text).find()
                || INITIALS_LAST.matcher(text).find();
    }

    /** Where the words before a reference end; empty where none stands behind a colon. */
    static Optional<Integer> referenceBehindColon(String text) {
        return REFERENCE_BEHIND_COLON
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .findFirst();
    }

    /** Whether a title in quotation marks comes next. */
    static boolean quoted(String text) {
        return QUOTED.matcher(text).find();
    }

    /** Authors and a title in quotation marks. */
    static boolean authors(String text) {
        return AUTHORS.matcher(text).find();
    }

    static boolean conference(String text) {
        return CONFERENCE.matcher(text).find();
    }

    /** Whether something found out was presented at a named meeting of research, or a research paper was. */
    static boolean presented(String text) {
        return PRESENTED_PAPER.matcher(text).find()
                || PRESENTED
                        .matcher(text)
                        .results()
                        .anyMatch(found -> !OF_TRADES.matcher(found.group()).find())
                || PRESENTED_THERE
                        .matcher(text)
                        .results()
                        .anyMatch(found -> OF_RESEARCH.matcher(found.group()).find()
                                && !OF_TRADES.matcher(found.group()).find());
    }

    /** Whether a thesis is named in French, with its accent. */
    static boolean frenchThesis(String text) {
        return FRENCH_THESIS.matcher(text).find();
    }

    /** Whether a text begins with the letters of a meeting or journal and its year. */
    static boolean meeting(String text) {
        return MEETING_OF_A_YEAR.matcher(text).find();
    }

    static boolean publishedIn(String text) {
        return PUBLISHED_IN.matcher(text).find();
    }

    /** A link to a preprint or by a DOI. */
    static boolean linked(Paragraph paragraph) {
        return leads(paragraph, PAPER);
    }

    /** A link to the library of a publisher. */
    static boolean inLibrary(Paragraph paragraph) {
        return leads(paragraph, LIBRARY);
    }

    private static boolean leads(Paragraph paragraph, Pattern address) {
        return address.matcher(paragraph.text()).find()
                || paragraph.links().stream()
                        .anyMatch(link -> address.matcher(link.target()).find());
    }

    /** Whether a text says that there are none. */
    static boolean none(String text) {
        return NONE.matcher(text).find();
    }
}
