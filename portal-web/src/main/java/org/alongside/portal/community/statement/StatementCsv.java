package org.alongside.portal.community.statement;

import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.platform.money.Money;
import org.alongside.portal.table.Csv;

/** A statement as a table for a spreadsheet, with the same figures and the same check as the page (R-A11Y-08). */
final class StatementCsv {

    private StatementCsv() {
    }

    static String of(MyStatement it) {
        MonthStatement figures = it.figures();
        Csv csv = new Csv().row("Day", "Earlier month", "What", "Amount", "Decided by");
        row(csv, "At the start of the month", figures.opening());
        it.entries().forEach(entry -> csv.row(entry.day().toString(), entry.earlierMonth() ? "earlier month" : "",
                entry.what(), new Money(entry.change()).toString(), decided(entry)));
        row(csv, "Came in", figures.in());
        row(csv, "Went out", figures.out());
        row(csv, "Moved", figures.moves());
        row(csv, "At the end of the month", figures.closing());
        row(csv, "Of it set aside", figures.held());
        row(csv, "You owe", it.deficit());
        it.gaps().forEach(title -> csv.row("", "", "Receipt missing: " + title, "", ""));
        csv.row("", "", "Check", figures.checksum(), "");
        return csv.toString();
    }

    private static void row(Csv csv, String what, long pence) {
        csv.row("", "", what, new Money(pence).toString(), "");
    }

    private static String decided(StatementEntry entry) {
        return String.join(" and ", entry.decidedBy());
    }
}
