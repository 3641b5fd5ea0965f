package io.certsift.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Link;
import io.certsift.model.Severity;
import io.certsift.text.Span;
import org.junit.jupiter.api.Test;

class MarkerTest {
    @Test
    void everyFindingIsMarkedWhereItStands() {
        assertThat(Case.of("AWS ML Specialty, 2024", "Deployed a model to 40,000 people.")
                        .certification("AWS ML Specialty", 1)
                        .production("Deployed a model to 40,000 people.", 2)
                        .marked())
                .containsExactly("«AWS ML Specialty»[C1], 2024", "«Deployed a model to 40,000 people.»[E1]");
    }

    @Test
    void aMarkInAnotherStandsInside() {
        assertThat(Case.of("Deployed with an AWS ML Specialty at hand, twice")
                        .certification("AWS ML Specialty", 1)
                        .production("Deployed with an AWS ML Specialty at hand", 1)
                        .marked())
                .containsExactly("«Deployed with an «AWS ML Specialty»[C1] at hand»[E1], twice");
    }

    @Test
    void marksThatCrossEachEndWhereTheyEnd() {
        assertThat(Case.of("one two three")
                        .certification("one two", 1)
                        .production("two three", 1)
                        .marked())
                .containsExactly("«one «two»[C1] three»[E1]");
    }

    @Test
    void aFlagIsWrittenToTheMarksThatItRestsOn() {
        assertThat(Case.of("AWS ML Specialty, 2024 and MLS, 2025")
                        .certification("AWS ML Specialty", 1)
                        .certification("MLS", 1)
                        .flag("impossible-date", Severity.RED, "…", "AWS ML Specialty, 2024", 1)
                        .marked())
                .containsExactly("«AWS ML Specialty»[C1 F1], 2024 and «MLS»[C2], 2025");
    }

    @Test
    void aFlagThatRestsOnNothingElseMarksItsOwnWords() {
        assertThat(Case.of("AI Expert and speaker")
                        .flag("low-signal-as-expertise", Severity.RED, "…", "AI Expert", 1)
                        .marked())
                .containsExactly("«AI Expert»[F1] and speaker");
    }

    @Test
    void wordsThatAreNoCertificationHereAreMarkedAndCarryNoFlag() {
        assertThat(Case.of("PMP, AWS ML Specialty")
                        .passedOver("PMP", 1)
                        .certification("AWS ML Specialty", 1)
                        .flag("cert-collecting", Severity.NOISE, "…", "PMP, AWS ML Specialty", 1)
                        .marked())
                .containsExactly("«PMP»[N1], «AWS ML Specialty»[C1 F1]");
    }

    @Test
    void hiddenTextIsMarkedLikeAnyOther() {
        assertThat(Case.of("Ada")
                        .hidden("white AWS ML Specialty")
                        .certification("AWS ML Specialty", 2)
                        .marked())
                .containsExactly("Ada", "white «AWS ML Specialty»[C1]");
    }

    @Test
    void aNameThatStandsTwiceIsMarkedTwice() {
        assertThat(Case.of("MLS and again MLS")
                        .certification("MLS", 1)
                        .certification("MLS", 1)
                        .marked())
                .containsExactly("«MLS»[C1] and again «MLS»[C2]");
    }

    @Test
    void aNameIsFoundAsAWholeWord() {
        assertThat(Case.of("MLSX is not MLS").certification("MLS", 1).marked())
                .containsExactly("MLSX is not «MLS»[C1]");
    }

    @Test
    void blanksOfTheQuoteNeedNotBeThoseOfTheText() {
        assertThat(Case.of("AWS\tML   Specialty")
                        .certification("AWS ML Specialty", 1)
                        .marked())
                .containsExactly("«AWS\tML   Specialty»[C1]");
    }

    @Test
    void aLinkBehindWordsIsMarkedOnThem() {
        assertThat(Case.of()
                        .linked("My code, my site", new Link(new Span(3, 7), "https://www.github.com/ada"))
                        .portfolio("github.com/ada", 1)
                        .marked())
                .containsExactly("My «code»[E1], my site");
    }

    @Test
    void whatIsNotFoundMarksTheWholeParagraph() {
        assertThat(Case.of("An icon").portfolio("github.com/ada", 1).marked()).containsExactly("«An icon»[E1]");
    }

    @Test
    void aQuoteOfAParagraphThatIsNotThereMarksNothing() {
        assertThat(Case.of("Ada").certification("MLS", 9).marked()).containsExactly("Ada");
    }

    @Test
    void aResumeOfNothingButNamesIsMarkedUpToALimitWhichIsTold() {
        Case many = Case.of("MLS ".repeat(600));
        for (int i = 0; i < 600; i++) {
            many.certification("MLS", 1);
        }
        assertThat(many.marked().get(0)).contains("[C500]").doesNotContain("[C501]");
        assertThat(many.page()).contains("the text has more findings than can be marked");
    }
}
