package io.certsift.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.certsift.model.Claim;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads labels: one JSON object per resume. Fields that it does not know are notes of who labelled. */
final class LabelReader {
    private static final String WHAT = "labels as docs/evaluate.md describes them, one JSON object on each line";
    private static final List<String> CLAIMS =
            Arrays.stream(Claim.values()).map(Claim::label).toList();
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::label).toList();

    private final Vocabulary vocabulary;

    LabelReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The labels of a file, in its order.
     *
     * @throws io.certsift.config.ConfigException with every problem of the file
     */
    List<Label> read(Path file) {
        Map<String, Integer> lines = new HashMap<>();
        return JsonLines.read(file, WHAT, row -> {
            Label label = label(row);
            Integer earlier =
                    lines.putIfAbsent(Pairing.spelled(label.file()), row.place().line());
            if (earlier != null && !label.file().isEmpty()) {
                row.problem(
                        "file", "'" + label.file() + "' is labelled in line " + earlier + " already: leave one out");
            }
            return label;
        });
    }

    private Label label(Fields row) {
        row.require("certifications");
        row.require("flags");
        List<String> verdicts = new ArrayList<>(List.of(row.word("verdict", VERDICTS)));
        verdicts.addAll(row.words("verdict_also", VERDICTS));
        return new Label(
                row.place().line(),
                row.text("file"),
                row.objects("certifications").stream().map(this::item).toList(),
                evidence(row.object("evidence")),
                row.words("flags", vocabulary.flags()),
                row.words("flags_optional", vocabulary.flags()),
                verdicts);
    }

    private Item item(Fields item) {
        String id = item.text("id");
        if (!id.isEmpty()) {
            vocabulary.mistake(id).ifPresent(mistake -> item.problem("id", "is wrong: " + mistake));
        }
        return new Item(Vocabulary.label(id), item.word("claim", CLAIMS), item.text("text"), item.truth("optional"));
    }

    /** A kind that a label leaves out is not there. */
    private static Map<EvidenceKind, Boolean> evidence(Fields evidence) {
        Map<EvidenceKind, Boolean> there = new EnumMap<>(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.values()) {
            JsonNode value = evidence.node().path(kind.label());
            boolean known =
                    !evidence.has(kind.label()) || value.isBoolean() || value.canConvertToInt() || value.isArray();
            if (!known) {
                evidence.problem(kind.label(), "must be true or false, a number or a list");
            }
            there.put(kind, value.isArray() ? !value.isEmpty() : value.asBoolean());
        }
        for (Iterator<String> names = evidence.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!EvidenceKind.labels().contains(name) && !name.equals("education")) {
                evidence.problem(
                        name, "is no kind of evidence: use one of " + String.join(", ", EvidenceKind.labels()));
            }
        }
        return there;
    }
}
