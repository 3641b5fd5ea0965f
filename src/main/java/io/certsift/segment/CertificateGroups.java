package io.certsift.segment;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;

/**
 * Tells headings within a list of certificates, such as "AWS" or "In progress" in the type of "Certifications" above them: who
 * issued what follows or how it stands, but no other section. Thread-safe.
 */
final class CertificateGroups {
    private final PhraseSet<Boolean> names;

    CertificateGroups(Issuers issuers, Lexicon layout) {
        this.names = PhraseSet.of(layout.list("certificate-groups"));
        for (Issuer issuer : issuers.all()) {
            names.addAll(issuer.names(), true);
        }
    }

    /** Whether a text is made of nothing but such names. */
    boolean heads(String text) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        while (at < tokens.size()) {
            List<PhraseSet.Hit<Boolean>> here = names.at(tokens, at);
            if (here.isEmpty()) {
                return false;
            }
            at = here.get(0).to();
        }
        return !tokens.isEmpty();
    }
}
