package io.certsift.config;

import io.certsift.knowledge.GuideFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what is known of a rated entry in words. */
final class FactsReader {
    private static final List<String> CRITERIA =
            List.of("technical-depth", "rigour", "independence", "recognition", "signal");
    private static final List<String> GRADES = List.of("strong", "fair", "weak");

    private FactsReader() {}

    static GuideFacts read(Fields fields) {
        GuideFacts facts = new GuideFacts(
                fields.texts("proves"),
                fields.texts("does-not-prove"),
                fields.texts("worth-it"),
                fields.texts("not-worth-it"),
                fields.text("prerequisites").orElse(""),
                fields.text("study-time").orElse(""),
                fields.text("cost").orElse(""),
                fields.text("tells-hiring-manager").orElse(""),
                fields.fields("criteria").map(FactsReader::criteria).orElse(List.of()));
        fields.noOthers();
        return facts;
    }

    private static List<GuideFacts.Criterion> criteria(Fields fields) {
        List<GuideFacts.Criterion> criteria = new ArrayList<>();
        for (String name : CRITERIA) {
            fields.require(name);
            fields.fields(name).ifPresent(criterion -> criteria.add(criterion(name, criterion)));
        }
        fields.noOthers();
        return criteria;
    }

    private static GuideFacts.Criterion criterion(String name, Fields fields) {
        fields.require("grade");
        String grade = fields.choice("grade", GRADES, Function.identity()).orElse("");
        GuideFacts.Criterion criterion = new GuideFacts.Criterion(name, grade, fields.required("phrase"));
        fields.noOthers();
        return criterion;
    }
}
