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
import org.alongside.platform.csv.Csv;
import org.alongside.platform.file.KeptFile;
import org.alongside.portal.file.Attachment;
import org.alongside.portal.form.Dates;

/** My month as a file, for a spreadsheet or to keep; made anew each time, never kept on the way. */
@Path("area/community/statement/{pool: [0-9a-f-]{36}}")
public class StatementDownload {

    private static final String MONTH = "{month: 20[0-9]{2}-(0[1-9]|1[0-2])}";

    @Inject
    private ReadStatements statements;

    @Inject
    private Months months;

    @Inject
    private Dates dates;

    @GET
    @Path(MONTH + ".csv")
    public Response csv(@PathParam("pool") UUID pool, @PathParam("month") String month) {
        String table = Csv.MARK + StatementCsv.of(statements.mine(pool, YearMonth.parse(month)));
        return Attachment.of(new KeptFile("statement-" + month + ".csv", "text/csv; charset=UTF-8",
                table.getBytes(StandardCharsets.UTF_8)));
    }

    @GET
    @Path(MONTH + ".pdf")
    public Response pdf(@PathParam("pool") UUID pool, @PathParam("month") String month) {
        return Attachment.of(new KeptFile("statement-" + month + ".pdf", "application/pdf",
                StatementPdf.of(statements.mine(pool, YearMonth.parse(month)), months, dates)));
    }
}
