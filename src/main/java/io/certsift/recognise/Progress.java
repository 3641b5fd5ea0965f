package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.text.NormalText;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a text says how much of a series is done, and that it is not all. Thread-safe. */
final class Progress {
    private static final String UNITS =
            "(?:courses?|modules?|parts?|kursen?|kurse|teilen?|teile|cours|cursos?|modulos?|partes?|parties)";

    private static final String OF = "\\s*(?:of|/|von|de|sur|out of|das|des)\\s*(?:the\\s*|los\\s*|os\\s*|les\\s*)?";

    private static final Pattern PART = Pattern.compile(UNITS + "\\s+(\\d{1,3})" + OF + "(\\d{1,3})(?!\\d)"
            + "|(?<!\\d)(\\d{1,3})\\s" + UNITS + OF + "(\\d{1,3})(?!\\d)"
            + "|(?<!\\d)(\\d{1,3})" + OF + "(\\d{1,3})\\s*" + UNITS);

    private static final Pattern SHARE = Pattern.compile(
            "\\b(\\d{1,2})\\s?%\\s*(?:complete|completed|done|finished|abgeschlossen|fertig|termine|completado|concluido)\\b");

    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{1,9}(?!\\p{L})");

    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> presentHeadings = new HashSet<>();
    private final Pattern openEnd;
    private final PhraseSet<Boolean> proofs;
    private final PhraseSet<Boolean> taking;
    private final PhraseSet<Boolean> materials;

    Progress(Lexicon claims) {
        for (String pair : claims.list("numbers")) {
            String[] sides = pair.split(" = ", 2);
            numbers.put(sides[0], sides[1]);
        }
        this.materials = PhraseSet.of(claims.list("materials"));
        this.proofs = PhraseSet.of(claims.list("proofs"));
        this.taking = PhraseSet.of(claims.list("taking"));
        presentHeadings.addAll(claims.list("present-headings"));
        String ends = claims.list("open-ends").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.openEnd = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\s*[-\u2010-\u2015]\\s*(?:" + ends + ")(?!\\p{L})");
    }

    /** "3 of 5 courses", "two of three courses", "80 % complete". */
    boolean unfinished(String text) {
        String normal = WORD.matcher(NormalText.of(text).normal())
                .replaceAll(word -> numbers.getOrDefault(word.group(), word.group()));
        return SHARE.matcher(normal).find() || PART.matcher(normal).results().anyMatch(Progress::less);
    }

    /**
     * "Deep Learning Specialization, 2025 - Present" is not done, unless its certificate can be seen; an exam of which that is
     * said is valid still.
     */
    ClaimReader.Reading lasting(ClaimReader.Reading reading, CredentialKind kind, String said) {
        boolean learnt = kind == CredentialKind.SERIES || kind == CredentialKind.COURSE;
        boolean open = reading.claim() == Claim.HELD && learnt && lasts(said) && !proofs.in(Tokens.of(said));
        return open ? reading.unfinished() : reading;
    }

    /** "2025 - Present". */
    boolean lasts(String said) {
        return openEnd.matcher(NormalText.of(said).normal()).find();
    }

    /** "[ ] Study and pass AI-102": an exam still to be taken; but "[ ] AI-102 notes". */
    boolean toTake(String text) {
        return Boxes.open(text) && taking.in(Tokens.of(text));
    }

    /** "Exam alignment": what stands under such a heading tells what exams ask. */
    boolean material(String heading) {
        return materials.in(Tokens.of(heading));
    }

    /** "Currently": what stands under such a heading goes on. */
    boolean presently(String heading) {
        return presentHeadings.contains(
                Tokens.of(heading).stream().map(Token::word).collect(Collectors.joining(" ")));
    }

    private static boolean less(MatchResult part) {
        int group = part.group(1) != null ? 1 : part.group(3) != null ? 3 : 5;
        String done = part.group(group);
        String all = part.group(group + 1);
        return Integer.parseInt(done) < Integer.parseInt(all);
    }
}
