package io.certsift.segment;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells headings within a list of certificates, such as "AWS", "Cloud & Data" or "In progress" in the type of "Certifications"
 * above them: who issued what follows, what it is about or how it stands, but no other section. Thread-safe.
 */
final class CertificateGroups {
    private static final Set<String> JOINTS = Set.of("and", "und", "et", "y", "e");

    private final PhraseSet<Boolean> statuses;
    private final PhraseSet<Boolean> names;
    private final PhraseSet<Boolean> certificates;
    private final PhraseSet<Boolean> details;
    private final PhraseSet<Boolean> nouns;

    CertificateGroups(Issuers issuers, Lexicon layout) {
        this.statuses = PhraseSet.of(layout.list("certificate-groups"));
        this.names = PhraseSet.of(layout.list("certificate-groups")).addAll(layout.list("certificate-topics"), true);
        this.certificates = PhraseSet.of(layout.list("certificate-words"));
        this.details = PhraseSet.of(layout.list("certificate-details"));
        this.nouns = PhraseSet.of(layout.list("certificate-nouns"));
        for (Issuer issuer : issuers.all()) {
            names.addAll(issuer.names(), true);
            certificates.addAll(issuer.names(), true);
        }
    }

    /** The paragraphs right above a label such as "Issued by:": each is the name of a certificate, however it is set. */
    Set<Paragraph> cards(List<Paragraph> paragraphs) {
        Set<Paragraph> cards = new HashSet<>();
        for (int at = 1; at < paragraphs.size(); at++) {
            String text = paragraphs.get(at).text();
            List<Token> label = Tokens.of(text.substring(0, Math.max(0, text.indexOf(':'))));
            if (details.find(label).stream().anyMatch(hit -> hit.from() == 0 && hit.to() == label.size())) {
                cards.add(paragraphs.get(at - 1));
            }
        }
        return cards;
    }

    /** Whether a text is nothing but a status: "Expired". */
    boolean status(String text) {
        List<Token> tokens = Tokens.of(text);
        return statuses.find(tokens).stream().anyMatch(hit -> hit.from() == 0 && hit.to() == tokens.size());
    }

    /** Whether a text names an issuer, or has a word that certificates have in their names. */
    boolean named(String text) {
        return certificates.in(Tokens.of(text));
    }

    /** Whether a text is made of nothing but such names, or says itself that certificates follow: "Certifications that matter". */
    boolean heads(String text) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        if (!nouns.at(tokens, 0).isEmpty()) {
            return true;
        }
        while (at < tokens.size()) {
            List<PhraseSet.Hit<Boolean>> here = names.at(tokens, at);
            boolean joint = at > 0 && JOINTS.contains(tokens.get(at).word());
            if (here.isEmpty() && !joint) {
                return false;
            }
            at = here.isEmpty() ? at + 1 : here.get(0).to();
        }
        return !tokens.isEmpty();
    }
}
