package io.certsift.report;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.GuideFacts;
import io.certsift.knowledge.Near;
import io.certsift.knowledge.Validity;
import io.certsift.knowledge.Wording;
import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Evidence;
import io.certsift.model.Field;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Match;
import io.certsift.model.PartialDate;
import io.certsift.model.Problem;
import io.certsift.model.Quote;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.Severity;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.model.Tier;
import io.certsift.model.Undecided;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports with a bit of everything, made up by hand. */
final class SampleReports {
    static final RunInfo RUN =
            new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "catalog 2026.11+policy default+certsift 1.0.0");

    /** The program's own catalog and wording are read by tests of the whole program: these are of the size of a test. */
    static final Background BACKGROUND = new Background(
            List.of(new RunFact("Many certifications", "5")),
            new Catalog(
                    "test",
                    List.of(
                            entry("aws-ml-specialty", "AWS Certified Machine Learning - Specialty", Tier.HIGH),
                            entry("aws-ai-practitioner", "AWS Certified AI Practitioner", Tier.LOW),
                            entry("tensorflow-developer", "TensorFlow Developer Certificate", Tier.HIGH))),
            new Wording(
                    Map.of(
                            "impossible-date",
                            new Wording.OfFlag(
                                    "Date that cannot be right", List.of("When did you take {names}?", "When was it?")),
                            "only-low-signal",
                            new Wording.OfFlag("Only low-signal certifications", List.of("What have you decided?")),
                            "leads-with-certs",
                            new Wording.OfFlag("Certifications come first", List.of()),
                            "substance-without-certs",
                            new Wording.OfFlag("Work to show", List.of("Which work first?"))),
                    Map.of(
                            "aws-ml-specialty",
                            List.of("And without AWS?"),
                            "low",
                            List.of("What beyond {names}?"),
                            Wording.NOBODY,
                            List.of("What is in use?"))));

    private SampleReports() {}

    private static CatalogEntry entry(String id, String name, Tier tier) {
        return new CatalogEntry(
                id,
                name,
                CatalogEntry.Source.GUIDE,
                tier,
                Optional.empty(),
                CredentialKind.EXAM,
                Field.AI,
                "Issuer",
                List.of(),
                List.of(),
                List.of(),
                new Near(List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(new Validity(36, Optional.empty())),
                List.of(),
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.of(new GuideFacts(
                        List.of("practice"),
                        List.of("ability to do research"),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    /** A screening with one item that the catalog does not know. */
    static Screening holding(String item) {
        Screening sample = bo();
        return new Screening(
                1,
                sample.role(),
                sample.candidate(),
                sample.verdict(),
                List.of(certification(item)),
                Evidence.none(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A red resume, a signal, a copy of it, and two files that could not be screened. */
    static ScanReport mixed() {
        return new ScanReport(
                RUN,
                List.of(
                        new ScanOutcome.Screened(
                                source("resumes/ada.pdf", FileKind.PDF, 'a'), ada(), List.of("resumes/ada2.docx")),
                        new ScanOutcome.Screened(source("resumes/bo #1.docx", FileKind.DOCX, 'b'), bo(), List.of()),
                        new ScanOutcome.Duplicate(
                                source("resumes/bo copy.docx", FileKind.DOCX, 'b'),
                                "resumes/bo #1.docx",
                                Verdict.SIGNAL),
                        unscreened(
                                "resumes/locked.pdf",
                                Status.ENCRYPTED,
                                "The file asks for a password; save it without one."),
                        unscreened(
                                "resumes/photo.pdf",
                                Status.UNSUPPORTED,
                                "The file is a PNG picture; ask for a PDF or Word document.")));
    }

    static ScanReport empty() {
        return new ScanReport(RUN, List.of());
    }

    static ScanOutcome screened(String file, Screening screening) {
        return new ScanOutcome.Screened(source(file, FileKind.PDF, 'c'), screening, List.of());
    }

    static ScanOutcome unscreened(String file, Status status, String message) {
        return new ScanOutcome.Unscreened(
                file, Optional.of(FileKind.PDF), Optional.of("d".repeat(64)), new Problem(status, message));
    }

    static Screening bo() {
        return new Screening(
                0,
                Role.RESEARCH,
                new Candidate(Optional.of("Bo Lindström"), Optional.empty()),
                Verdict.SIGNAL,
                List.of(),
                new Evidence(
                        List.of(quote("huggingface.co/bo", 0)),
                        List.of(quote("Sparse Things, NeurIPS 2024", 0)),
                        List.of(quote("Deployed a ranking service, used by 2 million people", 0)),
                        List.of(),
                        List.of()),
                List.of(new Flag(
                        "substance-without-certs",
                        Severity.GOOD,
                        "Portfolio and publications, no certification.",
                        List.of())),
                List.of(),
                List.of());
    }

    private static Screening ada() {
        return new Screening(
                2,
                Role.ENGINEERING,
                new Candidate(Optional.of("Ada Müller"), Optional.of("ada@example.org")),
                Verdict.RED_FLAG,
                List.of(awsSpecialty(), practitioner(), preparation()),
                new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(quote("BSc Computer Science", 2))),
                List.of(
                        new Flag(
                                "impossible-date",
                                Severity.RED,
                                "Dated 2017, first exam 2018-11.",
                                List.of(quote("AWS Certifed Machine Learning – Speciality (2017)", 1))),
                        new Flag("only-low-signal", Severity.NOISE, "1 of 1 is low.", List.of())),
                List.of(new Undecided("leads-with-certs", "Page 2 could not be read.")),
                List.of());
    }

    private static Certification awsSpecialty() {
        return new Certification(
                "aws-ml-specialty",
                "aws-ml-specialty",
                "AWS Certified Machine Learning - Specialty",
                Tier.HIGH,
                CredentialKind.EXAM,
                Field.AI,
                Claim.HELD,
                false,
                quote("AWS Certifed Machine Learning – Speciality (2017)", 1),
                Match.FUZZY,
                0.9449,
                Optional.of(PartialDate.ofYear(2017)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://www.credly.com/badges/1"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
    }

    private static Certification practitioner() {
        return new Certification(
                "aws-ai-practitioner",
                "aws-ai-practitioner",
                "AWS Certified AI Practitioner",
                Tier.LOW,
                CredentialKind.EXAM,
                Field.AI,
                Claim.IN_PROGRESS,
                true,
                quote("=AIF-C01, \"soon\"", 1),
                Match.CODE,
                1,
                Optional.empty(),
                Optional.of(new PartialDate(2028, 3, 31)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("expected; not earned yet"),
                Optional.empty(),
                List.of(),
                true);
    }

    /** One that has the text wherever it takes text of a resume. */
    static Certification certification(String text) {
        return new Certification(
                "unlisted",
                "unlisted",
                text,
                Tier.OTHER,
                CredentialKind.UNKNOWN,
                Field.OTHER,
                Claim.HELD,
                false,
                new Quote(text, 1, 1, text),
                Match.HEADING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.of(text),
                Optional.empty(),
                List.of(),
                true);
    }

    private static Certification preparation() {
        return new Certification(
                "unlisted",
                "unlisted",
                "Ultimate AWS Course",
                Tier.OTHER,
                CredentialKind.COURSE,
                Field.CLOUD,
                Claim.NONE,
                false,
                quote("Ultimate AWS Course, Udemy", 2),
                Match.HEADING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("a preparation course"),
                Optional.of("aws-ml-specialty"),
                List.of(),
                true);
    }

    static Quote quote(String text, int page) {
        return new Quote(text, page, 14, "certifications");
    }

    private static SourceFile source(String name, FileKind kind, char digest) {
        return new SourceFile(
                name, Path.of(name), 1000, kind, String.valueOf(digest).repeat(64));
    }
}
