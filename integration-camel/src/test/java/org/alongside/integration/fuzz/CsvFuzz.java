package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.csv.Limits;
import org.alongside.integration.csv.Source;
import org.alongside.platform.csv.Csv;

/** Any bytes as a table: read to its end and the same when written and read again, or held. */
public final class CsvFuzz {

    private static final Limits SMALL = new Limits(10_000, 20, 100);

    private CsvFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Tried.within(() -> {
            for (Letters fallback : new Letters[] {null, Letters.WINDOWS_1252}) {
                List<List<String>> rows = new ArrayList<>();
                CsvFile.Ended ended = new CsvFile(Source.of(bytes), ',', fallback, SMALL).read((line, cells) -> {
                    must(line > 0 && cells.length > 0 && cells.length <= SMALL.columns(), "a row without cells");
                    rows.add(List.of(cells));
                });
                if (ended.fault() == null) {
                    must(again(rows).equals(rows), "written and read again it says something else");
                } else {
                    must(!ended.fault().told().what().isBlank(), "held without a word");
                }
            }
        });
    }

    private static List<List<String>> again(List<List<String>> rows) {
        Csv csv = Csv.exact();
        rows.forEach(row -> csv.row(row.toArray(String[]::new)));
        List<List<String>> again = new ArrayList<>();
        CsvFile.of(Source.of(csv.toString().getBytes(StandardCharsets.UTF_8))).read((line, cells) -> again.add(Arrays.asList(cells)));
        return again;
    }
}
