package org.alongside.portal.feeds;

import static org.alongside.portal.file.TaggedPdf.escaped;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.integration.message.boundary.ReadMonth;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.file.KeptFile;
import org.alongside.portal.community.statement.Months;
import org.alongside.portal.file.Attachment;
import org.alongside.portal.file.TaggedPdf;

/** A month of a partner as a file, to send to them. It names nobody, and says nothing of what any message says. */
@Path("area/feeds/month/{partner: [0-9a-f-]{36}}")
public class MonthDownload {

    private static final String MONTH = "{month: 20[0-9]{2}-(0[1-9]|1[0-2])}";

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadMonth months;

    @Inject
    private Months words;

    @GET
    @Path(MONTH + ".csv")
    public Response csv(@PathParam("partner") UUID partner, @PathParam("month") String month) {
        partners.partner(partner);
        String table = Csv.MARK + table(partner, YearMonth.parse(month)).csv();
        return Attachment.of(new KeptFile("feeds-" + month + ".csv", "text/csv; charset=UTF-8",
                table.getBytes(StandardCharsets.UTF_8)));
    }

    @GET
    @Path(MONTH + ".pdf")
    public Response pdf(@PathParam("partner") UUID partner, @PathParam("month") String month) {
        String title = "Feeds in " + words.words(YearMonth.parse(month));
        String name = partners.partner(partner).name();
        String body = "<h1>%s</h1><p>%s</p>%s".formatted(title, escaped(name), table(partner, YearMonth.parse(month)).html());
        return Attachment.of(new KeptFile("feeds-" + month + ".pdf", "application/pdf",
                TaggedPdf.of(title + ", " + name, "What went between us in a month", body)));
    }

    private MonthTable table(UUID partner, YearMonth month) {
        return MonthTable.of(months.of(partner, month), partners.endpoints());
    }
}
