package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds papers, preprints, book chapters and patents. Thread-safe. */
final class PublicationReader {
    private static final Pattern RESEARCH = Pattern.compile("(?i)research|forschung|recherche|investigaci|pesquisa");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2}[.!?;])\\s+");

    private static final Set<SectionKind> SHOWING = EnumSet.of(
            SectionKind.EDUCATION, SectionKind.AWARDS, SectionKind.CONTACT, SectionKind.NAME, SectionKind.HEADLINE);

    /** An entry of a publications section has at least so many words. */
    private static final int LEAST_WORDS = 4;

    private final PhraseSet<Boolean> cues;
    private final PhraseSet<Boolean> venues;
    private final PhraseSet<Boolean> others;
    private final PhraseSet<Boolean> ofOthers;
    private final PhraseSet<Boolean> thesis;
    private final PhraseSet<Boolean> coWriting;
    private final PhraseSet<Boolean> writings;
    private final Systems systems;

    PublicationReader(Lexicon words) {
        this.cues = PhraseSet.of(words.list("publication-cues"));
        this.venues = PhraseSet.of(words.list("venues"));
        this.coWriting = PhraseSet.of(words.list("co-writing"));
        this.writings = PhraseSet.of(words.list("writings"));
        this.systems = new Systems(words);
        this.thesis = PhraseSet.of(words.list("thesis"));
        this.ofOthers = PhraseSet.of(words.list("works-of-others"));
        this.others = PhraseSet.of(words.list("not-publications")).addAll(words.list("works-of-others"), true);
    }

    List<Quote> read(Section section, Paragraph paragraph) {
        List<Quote> found = new ArrayList<>();
        boolean is = section.kind() == SectionKind.PUBLICATIONS
                ? entry(paragraph.text())
                : section.kind() != SectionKind.CERTIFICATIONS
                        && (told(section, paragraph)
                                || linkedThesis(paragraph)
                                || research(section, paragraph)
                                || shown(section, paragraph));
        if (is) {
            found.add(Findings.quote(paragraph, new Span(0, paragraph.text().length()), section.kind()));
        }
        return found;
    }

    private boolean entry(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean proven = PublicationSigns.doi(text)
                || PublicationSigns.patentNumber(text)
                || venues.in(tokens)
                || cues.in(tokens);
        return tokens.size() >= LEAST_WORDS && (proven || !others.in(tokens)) && !PublicationSigns.none(text);
    }

    private boolean told(Section section, Paragraph paragraph) {
        String text = paragraph.text();
        boolean own = own(text);
        if (own && (PublicationSigns.doi(text) || PublicationSigns.counted(text) || PublicationSigns.patent(text))) {
            return true;
        }
        if ((PublicationSigns.reference(text) || cited(text)) && venues.in(Tokens.of(text))) {
            return true;
        }
        if (section.kind() == SectionKind.EDUCATION) {
            return own && PublicationSigns.publishedIn(text);
        }
        // "An account based on surveys. Published in the Journal of …": each sentence is for itself, but for the work
        // of others
        return said(text)
                || (!ofOthers.in(Tokens.of(text))
                        && SENTENCE_END.splitAsStream(text).anyMatch(sentence -> said(sentence)));
    }

    /** "Published work and won an award: Keller, A. (2020). …": a reference behind a word for publications. */
    private boolean cited(String text) {
        return PublicationSigns.referenceBehindColon(text)
                .map(start -> Tokens.of(text.substring(0, start)))
                .filter(before -> cues.in(before) && !ofOthers.in(before))
                .isPresent();
    }

    private boolean own(String text) {
        return !others(Tokens.of(text)) && !PublicationSigns.ofOthers(text);
    }

    private boolean said(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean cue = cues.in(tokens)
                && (venues.in(tokens)
                        || PublicationSigns.conference(text)
                        || PublicationSigns.patentNumber(text)
                        || strong(tokens, text));
        return own(text) && (cue || PublicationSigns.presented(text));
    }

    /** Where degrees, honours and addresses stand, a link to a publisher's library leads to one's own paper. */
    private boolean shown(Section section, Paragraph paragraph) {
        boolean authors = section.kind() != SectionKind.REFERENCES && PublicationSigns.authors(paragraph.text());
        return authors
                || (SHOWING.contains(section.kind()) && PublicationSigns.inLibrary(paragraph) && own(paragraph.text()));
    }

    /** Under "Research" stands one's own: a title with the link to the paper. */
    private boolean research(Section section, Paragraph paragraph) {
        boolean linked = PublicationSigns.linked(paragraph)
                || PublicationSigns.inLibrary(paragraph)
                || PublicationSigns.conference(paragraph.text());
        return linked
                && !paragraph.bullet()
                && RESEARCH.matcher(section.heading()).find()
                && !others(Tokens.of(paragraph.text()));
    }

    /** Whether words tell of something else, but for those of a cue: "peer-reviewed". */
    private boolean others(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> own = cues.find(tokens);
        return others.find(tokens).stream()
                .anyMatch(hit -> own.stream().noneMatch(cue -> cue.from() <= hit.from() && hit.to() <= cue.to()));
    }

    private boolean linkedThesis(Paragraph paragraph) {
        boolean linked = paragraph.links().stream()
                        .anyMatch(link -> Addresses.parse(link.target()).isPresent())
                || !Addresses.inText(paragraph.text()).isEmpty();
        String words = Addresses.without(paragraph.text()); // a programme's page may be called "masters-with-thesis"
        return linked && (thesis.in(Tokens.of(words)) || PublicationSigns.frenchThesis(words));
    }

    /** Cues that need no venue beside them, with nothing between their words: "ACCEPTED, IN_PROGRESS" are states. */
    private boolean strong(List<Token> tokens, String text) {
        return cues.find(tokens).stream().anyMatch(hit -> {
            int start = tokens.get(hit.from()).span().start();
            int end = tokens.get(hit.to() - 1).span().end();
            return hit.length() >= 2
                    && (coWriting.at(tokens, hit.from()).isEmpty() || written(tokens, hit.to(), text))
                    && text.substring(start, end).chars().noneMatch(c -> ",;_".indexOf(c) >= 0);
        });
    }

    /** Whether what somebody wrote with others is a paper or the like: no research platform and no library. */
    private boolean written(List<Token> tokens, int from, String text) {
        Clause clause = new Clause(text, tokens);
        String behind = text.substring(tokens.get(from - 1).span().end());
        boolean something = writings.in(tokens.subList(from, tokens.size())) || PublicationSigns.quoted(behind);
        return something && !systems.named(clause, from, Systems.Scope.TECHNICAL_SYSTEM);
    }
}
