package org.alongside.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.csv.FormulaGuard;
import org.alongside.testing.Proves;

class RoundTripTest {

    @Property(tries = 500)
    @Proves({"R-INT-46", "R-INT-48"})
    void what_we_write_we_read_again(@ForAll("tables") List<List<String>> rows) {
        Csv exact = Csv.exact();
        Csv guarded = new Csv();
        rows.forEach(row -> exact.row(row.toArray(String[]::new)));
        rows.forEach(row -> guarded.row(row.toArray(String[]::new)));

        assertThat(Tables.of(exact.toString().getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(rows);
        assertThat(Tables.of((Csv.MARK + guarded).getBytes(StandardCharsets.UTF_8)).rows().stream()
                .map(row -> row.stream().map(FormulaGuard::lifted).toList())).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("a0,;\"'\r\n =+-@\té€\uFF1D").ofMaxLength(6);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
    }
}
