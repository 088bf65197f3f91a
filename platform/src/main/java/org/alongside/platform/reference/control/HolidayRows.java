package org.alongside.platform.reference.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.time.BankHolidays;

/** Bank holidays as rows of a list. */
public final class HolidayRows {

    private HolidayRows() {
    }

    /** What we work out ourselves for the years of a list, by the names that the list has: a rule knows no names. */
    public static List<ReferenceRow> workedOutFor(List<ReferenceRow> list) {
        Map<String, ReferenceRow> published = list.stream().collect(Collectors.toMap(ReferenceRow::key, row -> row));
        return list.stream().map(row -> LocalDate.parse(row.key()).getYear()).distinct()
                .flatMap(year -> BankHolidays.of(year).stream()).map(LocalDate::toString)
                .map(day -> published.getOrDefault(day, new ReferenceRow(day, List.of("By the rule")))).toList();
    }
}
