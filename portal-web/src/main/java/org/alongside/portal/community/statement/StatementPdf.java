package org.alongside.portal.community.statement;

import static org.alongside.portal.file.TaggedPdf.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.platform.money.Money;
import org.alongside.portal.file.PdfLetters;
import org.alongside.portal.file.TaggedPdf;
import org.alongside.portal.form.Dates;

/** A statement as a file that a screen reader can read, with the same figures and the same check as the page. */
final class StatementPdf {

    private static final String BODY = """
            <h1>%s</h1>
            <p>%s, %s</p>
            <h2>In all</h2>
            <table><tbody>%s</tbody></table>
            <h2>What changed</h2>
            %s
            %s
            <p>%s</p>
            <p>Check: %s. It is the same in every format.</p>
            """;

    private StatementPdf() {
    }

    /** False when a letter of it cannot stand in the file. */
    static boolean shows(MyStatement it) {
        return PdfLetters.show(it.poolName() + it.name() + String.join("", it.gaps())) && it.entries().stream()
                .allMatch(one -> PdfLetters.show(one.what() + one.because() + String.join("", one.decidedBy())));
    }

    static byte[] of(MyStatement it, Months months, Dates dates) {
        String title = "Your money in " + months.words(it.figures().month());
        StatementFigures figures = new StatementFigures();
        String sums = figures.of(it).stream()
                .map(one -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(one.name(), pounds(one.pence())))
                .collect(Collectors.joining());
        return TaggedPdf.of(title + ", " + it.name(), "What came in, what went out, and what is left",
                BODY.formatted(title, escaped(it.poolName()), escaped(it.name()), sums, changes(it.entries(), dates),
                        gaps(it.gaps()), figures.closed(it), it.figures().checksum()));
    }

    private static String changes(List<StatementEntry> entries, Dates dates) {
        String rows = entries.stream().map(one -> "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>".formatted(
                dates.day(one.day()) + (one.earlierMonth() ? " (earlier month)" : ""), what(one), pounds(one.change()),
                escaped(String.join(", ", one.decidedBy())))).collect(Collectors.joining());
        return rows.isEmpty() ? "<p>Nothing changed in this month.</p>" : """
                <table><thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">Amount</th>
                <th scope="col">Decided by</th></tr></thead><tbody>%s</tbody></table>""".formatted(rows);
    }

    private static String what(StatementEntry one) {
        return escaped(one.what() + (one.because().isEmpty() ? "" : ". Why so much: " + one.because()));
    }

    private static String gaps(List<String> titles) {
        return titles.isEmpty() ? "" : titles.stream().map(title -> "<li>" + escaped(title) + "</li>")
                .collect(Collectors.joining("", "<h2>Receipts that are missing</h2><ul>", "</ul>"));
    }

    private static String pounds(long pence) {
        return new Money(pence).toString();
    }
}
