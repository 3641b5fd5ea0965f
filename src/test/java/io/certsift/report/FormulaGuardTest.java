package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "＝1+1",
                "＋1+1",
                "－1",
                "＠SUM(1)",
                "+1-555-0100",
                "- led a team",
                "=",
                "+1 555 =1",
                "-5",
                "+1",
                "\u200B=1",
                "\u00AD\u2062\u3000=1"
            })
    void whatCouldRunIsMadeText(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AWS", "a=b", "'quoted'", "+1 555 0100", "+49 (30) 1234-567", "2023-05", "github.com/a+b"})
    void whatCannotStaysReadable(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Python; =1        | Python; '=1",
                ";=1               | ;'=1",
                "=a; @b; c         | '=a; '@b; c",
                "+1 555 0100; x    | +1 555 0100; x",
                "x; +1 555 0100    | x; +1 555 0100",
                "x; C++; a-b       | x; C++; a-b"
            })
    void aCellMayStartBehindASemicolon(String text, String guarded) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
    }
}
