package org.alongside.integration.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.csv.FormulaGuard;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class InjectionTest {

    @Test
    @Proves({"R-INT-46", "AC-I19"})
    void no_known_payload_reaches_a_spreadsheet_as_a_formula_and_none_is_lost() {
        List<String> payloads = SharedData.INJECTION.lines("csv-payload.txt").stream().filter(line -> !line.isBlank()).toList();

        assertThat(payloads).hasSizeGreaterThan(5).allSatisfy(payload -> {
            String first = Csv.cell(payload).replaceFirst("^\"", "").substring(0, 1);
            assertThat(first).isNotIn("=", "+", "-", "@", "\t", "\r", " ");
            assertThat(FormulaGuard.lifted(FormulaGuard.guarded(payload))).isEqualTo(payload);
            assertThat(Csv.exact().row(payload).toString()).contains(payload.replace("\"", "\"\""));
        });
    }
}
