package org.alongside.portal.feeds;

import static org.alongside.portal.file.TaggedPdf.escaped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.MonthOfEndpoint;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.csv.Csv;

/** A month of a partner as one table, which is the same on the page, in the spreadsheet and in the file to print. */
public record MonthTable(List<Row> rows) {

    static final List<String> HEADS = List.of("Feed", "Way", "Files and messages", "Rows", "Rows used", "Rows refused",
            "Not taken, and why", "Answered", "Minutes to the answer, in the mean", "Still open");

    /** What stands under the heads. */
    public record Row(List<String> cells) {
    }

    static MonthTable of(List<MonthOfEndpoint> month, List<EndpointView> endpoints) {
        return new MonthTable(endpoints.stream().flatMap(endpoint -> month.stream()
                .filter(one -> one.endpointId().equals(endpoint.id())).map(one -> row(endpoint, one))).toList());
    }

    private static Row row(EndpointView endpoint, MonthOfEndpoint one) {
        String rejects = one.rejects().stream().map(found -> told(found.code(), found.count()))
                .collect(Collectors.joining(" "));
        return new Row(List.of(endpoint.feed().label() + " (" + endpoint.feed().name() + ")",
                one.direction() == Direction.IN ? "To us" : "To you", text(one.messages()), text(one.rows()),
                text(one.accepted()), text(one.refused()), rejects.isEmpty() ? "Nothing" : rejects, text(one.answered()),
                one.answered() == 0 ? "" : text(one.minutesToAnswer()), text(one.open())));
    }

    private static String told(FaultCode code, long count) {
        String what = new RowFault(0, null, code, null, List.of()).told().what();
        return "%s (%s: %d)".formatted(what, code.code(), count);
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    Csv csv() {
        Csv csv = new Csv().row(HEADS.toArray(String[]::new));
        rows.forEach(row -> csv.row(row.cells().toArray(String[]::new)));
        return csv;
    }

    /** A list for each feed: so many columns fit on no page at a size that can be read. */
    String html() {
        return rows.stream().map(row -> "<h2>%s, %s</h2><table><tbody>%s</tbody></table>".formatted(
                escaped(row.cells().get(0)), escaped(row.cells().get(1)),
                Stream.iterate(2, column -> column < HEADS.size(), column -> column + 1)
                        .map(column -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(HEADS.get(column),
                                escaped(row.cells().get(column)))).collect(Collectors.joining())))
                .collect(Collectors.joining());
    }
}
