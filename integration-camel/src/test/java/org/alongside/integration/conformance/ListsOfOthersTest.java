package org.alongside.integration.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.integration.reference.control.ListFile;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.time.BankDays;
import org.alongside.platform.time.BankHolidays;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** The lists that others keep, as they keep them. */
@Proves("F14")
class ListsOfOthersTest {

    @Test
    @Proves("AC-I22")
    void ten_years_of_bank_holidays_are_read_and_are_what_we_work_out() {
        List<LocalDate> days = read(Dataset.BANK_HOLIDAYS, SharedData.BANK_HOLIDAYS, "bank-holidays.json").stream()
                .map(ReferenceRow::key).map(LocalDate::parse).toList();

        Set<LocalDate> workedOut = IntStream.rangeClosed(2019, 2028).boxed().flatMap(year -> BankHolidays.of(year).stream())
                .collect(Collectors.toSet());
        assertThat(days).hasSize(83).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(workedOut);
        BankDays banks = BankDays.of(days);
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);
        assertThat(banks.areOpenOn(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(banks.areOpenOn(easterMonday)).isFalse();
        assertThat(banks.from(easterMonday)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    @Proves("R-INT-02")
    void every_council_of_today_and_those_they_replaced_are_read() {
        List<ReferenceRow> councils = read(Dataset.COUNCILS, SharedData.COUNCILS, "council-areas.csv");

        assertThat(councils).hasSize(161).filteredOn(row -> row.cells().get(5).isEmpty()).hasSize(153);
        assertThat(councils).contains(new ReferenceRow("E10000006",
                List.of("Cumbria", "Cumbria County Council", "County", "North West", "", "2023-04-01")));
    }

    private static List<ReferenceRow> read(Dataset dataset, SharedData data, String name) {
        return ListFile.read(dataset, new ReceivedFile(name, data.bytes(name)));
    }
}
