package org.alongside.portal.training.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.oruk.FeedAnswers;

/** {@code /kent/training/reports/coverage.csv} and so on: each report as a table, for those who may see its page. */
@Path("area/training/reports")
public class ReportsDownload {

    @Inject
    private Programme programme;

    @Context
    private Request request;

    @GET
    @Path("{report: [a-z-]{3,20}}.csv")
    public Response csv(@PathParam("report") String report) {
        return FeedAnswers.download(request, Csv.MARK + table(report), "training-" + report + ".csv");
    }

    private Csv table(String report) {
        return switch (report) {
            case "coverage" -> ReportTables.coverage(programme.coverage());
            case "co-delivery" -> ReportTables.coDelivery(programme.coDelivery());
            case "pay" -> ReportTables.pay(programme.payGaps());
            case "reserved" -> ReportTables.reserved(programme.reserved());
            default -> throw new NotFound();
        };
    }
}
