package org.alongside.portal.community.statement;

import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.money.Money;

/** A statement as a table for a spreadsheet, with the same figures and the same check as the page (R-A11Y-08). */
final class StatementCsv {

    private StatementCsv() {
    }

    static String of(MyStatement it) {
        Csv csv = new Csv().row("Day", "Earlier month", "What", "Amount", "Decided by", "Why so much");
        it.entries().forEach(entry -> csv.row(entry.day().toString(), entry.earlierMonth() ? "earlier month" : "",
                entry.what(), new Money(entry.change()).toString(), decided(entry), entry.because()));
        new StatementFigures().of(it).forEach(one ->
                csv.row("", "", one.name(), new Money(one.pence()).toString(), "", ""));
        it.gaps().forEach(title -> csv.row("", "", "Receipt missing: " + title, "", "", ""));
        csv.row("", "", "Check", it.figures().checksum(), "", "");
        return csv.toString();
    }

    private static String decided(StatementEntry entry) {
        return String.join(" and ", entry.decidedBy());
    }
}
