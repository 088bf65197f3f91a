package org.alongside.portal.community.statement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.statement.boundary.ReadStatements;
import org.alongside.portal.table.Csv;

/** My month as a file for a spreadsheet; made anew each time, never kept on the way. */
@Path("area/community/statement/{pool: [0-9a-f-]{36}}/{month: 20[0-9]{2}-(0[1-9]|1[0-2])}.csv")
public class StatementDownload {

    @Inject
    private ReadStatements statements;

    @GET
    public Response csv(@PathParam("pool") UUID pool, @PathParam("month") String month) {
        String table = Csv.MARK + StatementCsv.of(statements.mine(pool, YearMonth.parse(month)));
        return Response.ok(table.getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"statement-" + month + ".csv\"")
                .header("Cache-Control", "private, no-store").build();
    }
}
