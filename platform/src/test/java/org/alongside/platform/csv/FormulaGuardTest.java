package org.alongside.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-46")
class FormulaGuardTest {

    private static final String EVIL = "=cmd|' /C notepad'!'A1'";

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "+1", "-2", "@x", "\tx", "\rx", "  =1", "\uFF1D1", "\uFEFF=1", "'=1", "''=1", "\0=1", "\n=1"})
    void what_a_spreadsheet_would_run_is_guarded_and_comes_back(String formula) {
        assertThat(FormulaGuard.guarded(formula)).isEqualTo("'" + formula);
        assertThat(FormulaGuard.lifted("'" + formula)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë", "'tis", "a=b", "O'Brien", "'", "''", "12.00"})
    void anything_else_stays_as_it_is_both_ways(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.lifted(text)).isEqualTo(text);
    }

    @Test
    @Proves("AC-I19")
    void people_get_it_guarded_and_quoted_and_programs_exact() {
        assertThat(new Csv().row(EVIL)).hasToString("\"'" + EVIL + "\"\r\n");
        assertThat(Csv.exact().row(EVIL)).hasToString(EVIL + "\r\n");
    }
}
