package io.certsift.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExplainOutcome.NotRead;
import io.certsift.model.FileKind;
import io.certsift.model.Judgement.Result;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.RunnerUp;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Severity;
import io.certsift.model.Status;
import io.certsift.model.Tier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPageTest {
    @Test
    void aPageTellsWhatWasFoundAndWhy() {
        String page = Case.of("AWS ML Speciality", "Ada")
                .certification(
                        "AWS ML Speciality",
                        1,
                        new RunnerUp("aws-mla", "AWS ML Engineer", Tier.MODERATE, 0.5, "not written there: Engineer"))
                .flag("retired-credential", Severity.NOTE, "can no longer be earned", "AWS ML Speciality", 1)
                .judged("many-certs-no-portfolio", Result.NOT_MET, "1 certification held, 5 needed")
                .judged("cert-collecting", Result.UNDECIDED, "page 2 was not read")
                .judged("avoid-list", Result.OFF, "the policy switches it off")
                .page();
        assertThat(page).isEqualTo("""
                        a.pdf
                        Verdict: neutral
                        Nothing that counts for or against.
                        format a PDF document, pages 1, language en, screened for engineering, as of 2026-11-22, knowledge
                        test knowledge, SHA-256 00ff

                        The text, with what was found
                        -----------------------------
                          Marked: C for certifications, E for evidence, N for names that are no certification here, and F
                          for the flags that rest on them.

                          Certifications
                          «AWS ML Speciality»[C1 F1]
                          Ada

                        Flags
                        -----
                          F1   retired-credential  [note]
                               because      can no longer be earned

                        Certifications
                        --------------
                          C1   AWS Certified Machine Learning - Specialty  [high]  [held]
                               written      "AWS ML Speciality", page 1, paragraph 1, section certifications
                               reported as  aws-ml-specialty
                               told by      its name, "AWS ML Specialty", with typing errors mended: similarity 0.94
                               claim        listed under a heading for certifications, and nothing beside it says otherwise
                               nearly       AWS ML Engineer (aws-mla, moderate), likeness 0.50: not written there: Engineer

                        Evidence
                        --------
                          None was found.

                        Rules that could not be judged
                        ------------------------------
                          What was missing to judge them.
                          - cert-collecting: page 2 was not read

                        Rules that did not fire
                        -----------------------
                          And what decided.
                          - many-certs-no-portfolio: 1 certification held, 5 needed

                        Rules switched off
                        ------------------
                          - avoid-list: the policy switches it off

                        A person decides.
                        """);
    }

    @Test
    void hiddenTextIsShownAsSuch() {
        assertThat(Case.of("Ada").hidden("in white").page())
                .contains("  Text that a reader cannot see\n  in white\n    (smaller than 2 pt)\n");
    }

    @Test
    void aHeadingThatWasTakenForSomethingElseSaysSo() {
        assertThat(Case.of("Ada").headed("Trophies").page()).contains("  Trophies   (taken for certifications)\n");
    }

    @Test
    void longLinesAreBrokenAtBlanksAndNowhereElse() {
        String word = "x".repeat(150);
        assertThat(Case.of("word ".repeat(40).strip(), word).page().lines())
                .contains("  " + word, "  " + "word ".repeat(19).strip())
                .allMatch(line -> line.length() <= 100 || line.contains(word));
    }

    @Test
    void aFileThatCannotBeReadIsExplainedByItsStateAndWhatToDo() {
        Unscreened outcome = new Unscreened(
                "b.pdf",
                Optional.of(FileKind.PDF),
                Optional.of("00ff"),
                new Problem(Status.ENCRYPTED, "it is protected by a password; ask for a copy without one"));
        Sheet sheet = new SheetWriter(
                        new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "k"), "A person decides.")
                .sheet(new NotRead(outcome));
        assertThat(Case.page(sheet)).isEqualTo("""
                        b.pdf
                        Verdict: unscreened
                        This file could not be screened (encrypted): it is protected by a password; ask for a copy without
                        one.
                        format a PDF document, state encrypted, as of 2026-11-22, knowledge k, SHA-256 00ff

                        A person decides.
                        """);
        assertThat(HtmlPage.of(sheet)).contains("(encrypted): it is protected by a password");
    }
}
