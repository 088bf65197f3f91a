package org.alongside.portal.training.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.oruk.FeedAnswers;
import org.alongside.portal.table.Csv;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.run.CoDelivery;

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
            case "coverage" -> coverage();
            case "co-delivery" -> coDelivery(programme.coDelivery());
            case "pay" -> pay();
            case "reserved" -> reserved(programme.reserved());
            default -> throw new NotFound();
        };
    }

    private Csv coverage() {
        Csv csv = new Csv().row("area", "title", "runs_in_full", "runs_as_introduction", "gap");
        programme.coverage().forEach(one -> csv.row(one.code(), one.title(), Integer.toString(one.full()),
                Integer.toString(one.intro()), one.isGap() ? "yes" : "no"));
        return csv;
    }

    private static Csv coDelivery(CoDelivery one) {
        return new Csv().row("sessions_held", "taught_together", "percent", "runs_without_evidence")
                .row(number(one.sessions()), number(one.together()), number(one.share()), number(one.withheld()));
    }

    private Csv pay() {
        Csv csv = new Csv().row("course", "starts_at");
        programme.payGaps().forEach(gap -> csv.row(gap.title(), gap.startsAt() == null ? "" : gap.startsAt().toString()));
        return csv;
    }

    private static Csv reserved(ReservedShare one) {
        return new Csv().row("places", "for_disabled_people_and_families", "percent")
                .row(number(one.places()), number(one.claimed()), number(one.share()));
    }

    private static String number(Integer number) {
        return number == null ? "not shown" : number.toString();
    }
}
