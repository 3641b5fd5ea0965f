package io.certsift.assess;

import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuers;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Lexicons;
import io.certsift.knowledge.Near;
import io.certsift.knowledge.Platform;
import io.certsift.knowledge.Platforms;
import io.certsift.knowledge.Topics;
import io.certsift.knowledge.Validity;
import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.PartialDate;
import io.certsift.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few entries with the dates and platforms of the guide's, so that a change of the catalog changes no test of a rule. */
final class SmallKnowledge {
    private SmallKnowledge() {}

    static Knowledge knowledge() {
        Lexicon none = new Lexicon(Map.of());
        Lexicon titles = new Lexicon(Map.of(
                "ai", List.of("ai", "machine learning"),
                "experts-before", List.of("consultante en"),
                "experts", List.of("engineer", "expert", "consultant"),
                "preparing", List.of("preparing", "studying"),
                "other-trades", List.of("sales", "pre-sales")));
        return new Knowledge(
                new Catalog("small", entries()),
                new Issuers(List.of(
                        new Issuer("salesforce", List.of("Salesforce"), Issuer.Kind.VENDOR, Optional.of("salesforce")),
                        new Issuer("uipath", List.of("UiPath"), Issuer.Kind.VENDOR, Optional.of("uipath")))),
                new Platforms(List.of(
                        new Platform("aws", "AWS", List.of("AWS", "SageMaker")),
                        new Platform("gcp", "Google Cloud", List.of("Google Cloud", "BigQuery")),
                        new Platform("azure", "Azure", List.of("Azure")),
                        new Platform("tensorflow", "TensorFlow", List.of("TensorFlow", "Keras")),
                        new Platform("salesforce", "Salesforce", List.of("Salesforce", "Apex")))),
                new Topics(Map.of()),
                new Lexicons(none, none, none, none, none, none, none, none, titles, none));
    }

    private static List<CatalogEntry> entries() {
        return List.of(
                entry("google-professional-ml-engineer", Tier.HIGH)
                        .platform("gcp")
                        .from("2020-07")
                        .valid(24)
                        .done(),
                entry("aws-ml-specialty", Tier.HIGH)
                        .platform("aws")
                        .from("2018-11")
                        .until("2026-03")
                        .valid(36)
                        .done(),
                entry("tensorflow-developer", Tier.HIGH)
                        .platform("tensorflow")
                        .from("2020-03")
                        .until("2024-05")
                        .valid(36)
                        .done(),
                entry("azure-ai-engineer-associate", Tier.MODERATE)
                        .platform("azure")
                        .from("2019-01")
                        .until("2026-06")
                        .valid(12, "2021-07", 24)
                        .done(),
                entry("ibm-ai-engineering", Tier.MODERATE).done(),
                entry("deeplearning-ai-tensorflow-developer", Tier.MODERATE).done(),
                entry("aws-ai-practitioner", Tier.LOW)
                        .platform("aws")
                        .from("2024-08")
                        .valid(36)
                        .fit()
                        .done(),
                entry("azure-ai-fundamentals", Tier.LOW)
                        .platform("azure")
                        .from("2020-01")
                        .fit()
                        .done(),
                entry("ai-certs-ai-plus", Tier.LOW).done(),
                entry("ibm-data-science", Tier.LOW)
                        .memberOf("mooc-professional-certificate")
                        .done(),
                entry("prompt-course", Tier.AVOID)
                        .memberOf("prompt-engineering")
                        .done(),
                entry("vendor-ai-specialist", Tier.AVOID).done(),
                entry("salesforce-ai-associate", Tier.AVOID)
                        .memberOf("vendor-ai-specialist")
                        .platform("salesforce")
                        .issuer("salesforce")
                        .done(),
                entry("disputed-exam", Tier.MODERATE).fromPerhaps("2024-06").done(),
                entry("closed-series", Tier.MODERATE).closed().done(),
                entry("kaggle-learn", Tier.OTHER).done(),
                entry("az-900", Tier.OTHER).field(Field.CLOUD).done());
    }

    private static Draft entry(String id, Tier tier) {
        return new Draft(id, tier);
    }

    /** An entry in the making. */
    private static final class Draft {
        private final String id;
        private final Tier tier;
        private Field field = Field.AI;
        private Optional<String> memberOf = Optional.empty();
        private Optional<String> platform = Optional.empty();
        private List<String> issuers = List.of();
        private Optional<Boundary> first = Optional.empty();
        private Optional<Boundary> last = Optional.empty();
        private Optional<Validity> validity = Optional.empty();
        private boolean earnable = true;
        private boolean fit;

        private Draft(String id, Tier tier) {
            this.id = id;
            this.tier = tier;
        }

        private Draft field(Field other) {
            field = other;
            return this;
        }

        private Draft memberOf(String classId) {
            memberOf = Optional.of(classId);
            return this;
        }

        private Draft platform(String key) {
            platform = Optional.of(key);
            return this;
        }

        private Draft issuer(String key) {
            issuers = List.of(key);
            return this;
        }

        private Draft from(String date) {
            first = Optional.of(new Boundary(PartialDate.parse(date), true));
            return this;
        }

        private Draft fromPerhaps(String date) {
            first = Optional.of(new Boundary(PartialDate.parse(date), false));
            return this;
        }

        private Draft until(String date) {
            last = Optional.of(new Boundary(PartialDate.parse(date), true));
            return closed();
        }

        private Draft closed() {
            earnable = false;
            return this;
        }

        private Draft valid(int months) {
            validity = Optional.of(new Validity(months, Optional.empty()));
            return this;
        }

        private Draft valid(int months, String change, int monthsBefore) {
            Validity.Earlier earlier = new Validity.Earlier(PartialDate.parse(change), monthsBefore);
            validity = Optional.of(new Validity(months, Optional.of(earlier)));
            return this;
        }

        private Draft fit() {
            fit = true;
            return this;
        }

        private CatalogEntry done() {
            return new CatalogEntry(
                    id,
                    "The " + id,
                    tier == Tier.OTHER ? Source.OTHER : Source.GUIDE,
                    tier,
                    memberOf,
                    CredentialKind.EXAM,
                    field,
                    "",
                    issuers,
                    List.of(),
                    List.of(),
                    Near.anything(),
                    platform,
                    first,
                    last,
                    earnable,
                    validity,
                    List.of(),
                    List.of(),
                    fit,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
