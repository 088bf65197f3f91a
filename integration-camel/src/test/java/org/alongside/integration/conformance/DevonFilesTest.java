package org.alongside.integration.conformance;

import static org.alongside.integration.fault.FaultCode.E210_HEADER_DRIFT;
import static org.alongside.integration.fault.FaultCode.E211_MISSING_COLUMN;
import static org.alongside.integration.fault.FaultCode.E301_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.Column;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Drift;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.FileRead;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfiledFile;
import org.alongside.integration.profile.Row;
import org.alongside.integration.profile.RowSink;
import org.alongside.integration.profile.Writing;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** One council's real feed over thirteen years: each year by its own profile, and by another year's, which must be noticed. */
@Proves({"R-INT-41", "R-INT-42", "R-INT-44", "R-INT-45"})
class DevonFilesTest {

    private static final FeedSchema SPENDING = FeedSchema.of("T", 1, Column.required("paid_on", ColumnType.DATE),
            Column.required("amount", ColumnType.MONEY), Column.required("supplier", ColumnType.TEXT).upTo(120),
            Column.required("supplier_ref", ColumnType.REFERENCE).upTo(20), Column.required("invoice_ref", ColumnType.REFERENCE).upTo(60));
    private static final Map<String, Writing> HEADINGS = Map.of("paid_on", Writing.under("Date"), "amount", Writing.under("Amount"),
            "supplier", Writing.under("Supplier Name"), "supplier_ref", Writing.under("Supplier ID"),
            "invoice_ref", Writing.under("Invoice Number"));
    private static final Profile OF_2012 = profile(Dialect.OURS.days("dd/MM/uuuu").allowing(AmountForm.SHORT_PENCE));
    private static final Profile OF_2017 = profile(Dialect.OURS.days("uuuu-MM-dd' 00:00:00'").allowing(AmountForm.SHORT_PENCE));
    private static final Profile OF_2025 = new Profile("Devon 2025", 1, "T",
            Dialect.OURS.days("dd/MM/uuuu").allowing(AmountForm.THOUSANDS), with("invoice_ref", "Transaction number"), Set.of(), Set.of());

    private final List<Row> rows = new ArrayList<>();
    private final List<RowFault> refused = new ArrayList<>();

    @Test
    void the_file_of_2012_is_read_to_the_penny_by_its_profile() {
        FileRead end = read("DCCSpendingOver500_201210.csv", OF_2012);

        assertThat(end.held()).isFalse();
        everyRowIsWhatTheFileSays("DCCSpendingOver500_201210.csv", "/");
        assertThat(refused).as("parts of a penny, and what a computer makes of nothing").isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(E301_TYPE))
                .allSatisfy(fault -> assertThat(fault.shown()).matches("-?\\d+\\.\\d{3,}(E-\\d+)?|-?\\d\\.\\d+E-\\d+"));
    }

    @Test
    void the_file_of_2017_is_read_by_its_profile() {
        FileRead end = read("DCCSpendingOver500_201704.csv", OF_2017);

        assertThat(end.held()).isFalse();
        assertThat(end.drift()).noneMatch(drift -> drift.kind().holds());
        everyRowIsWhatTheFileSays("DCCSpendingOver500_201704.csv", "-");
    }

    @Test
    void the_file_of_2025_is_read_by_its_profile() {
        FileRead end = read("DCCSpendingOver500_202504.csv", OF_2025);

        assertThat(end.held()).isFalse();
        assertThat(refused).isEmpty();
        assertThat(end.drift()).extracting(Drift::kind).contains(Drift.Kind.COSMETIC);
        everyRowIsWhatTheFileSays("DCCSpendingOver500_202504.csv", "/");
    }

    @Test
    void another_years_way_of_writing_days_is_noticed() {
        assertThat(read("DCCSpendingOver500_201704.csv", OF_2012).faults()).extracting(FileFault::code).contains(E210_HEADER_DRIFT);
        assertThat(read("DCCSpendingOver500_201210.csv", OF_2017).faults()).extracting(FileFault::code).contains(E210_HEADER_DRIFT);
        assertThat(rows).isEmpty();
    }

    @Test
    @Proves("AC-I17")
    void a_column_that_has_gone_is_named() {
        FileRead end = read("DCCSpendingOver500_202504.csv", OF_2017);

        assertThat(end.faults()).contains(FileFault.of(E211_MISSING_COLUMN, "Invoice Number").at(1));
        assertThat(rows).isEmpty();
    }

    private FileRead read(String name, Profile profile) {
        return new ProfiledFile(profile, SPENDING, LocalDate.of(2026, 1, 1)).read(Source.of(SharedData.DEVON.file(name)), new RowSink() {
            @Override
            public void accepted(Row row) {
                rows.add(row);
            }

            @Override
            public void refused(Row row, List<RowFault> faults) {
                refused.addAll(faults);
            }
        });
    }

    /** Looked at in another way: the cells as they stand, with the JDK's own arithmetic. */
    private void everyRowIsWhatTheFileSays(String name, String between) {
        Map<Long, String[]> cells = new HashMap<>();
        CsvFile.of(Source.of(SharedData.DEVON.file(name))).read((line, found) -> cells.put(line, found));
        List<String> headings = List.of(cells.remove(1L)).stream().map(heading -> heading.strip().toLowerCase()).toList();
        int day = headings.indexOf("date");
        int amount = headings.indexOf("amount");
        assertThat(rows.size() + refused.stream().map(RowFault::line).distinct().count()).isEqualTo(cells.size());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            String[] said = cells.get(row.line());
            assertThat(new BigDecimal(row.cell("amount"))).isEqualByComparingTo(new BigDecimal(said[amount].replace(",", "")));
            String[] parts = said[day].replace(" 00:00:00", "").split(between);
            int yearFirst = parts[0].length() == 4 ? 0 : 2;
            assertThat(row.date("paid_on")).isEqualTo(LocalDate.of(Integer.parseInt(parts[yearFirst]), Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2 - yearFirst])));
            assertThat(row.text("supplier_ref")).isEqualTo(said[headings.indexOf("supplier id")].strip());
        });
    }

    private static Profile profile(Dialect dialect) {
        return new Profile("Devon", 1, "T", dialect, HEADINGS, Set.of(), Set.of());
    }

    private static Map<String, Writing> with(String column, String heading) {
        Map<String, Writing> headings = new HashMap<>(HEADINGS);
        headings.put(column, Writing.under(heading));
        return headings;
    }
}
