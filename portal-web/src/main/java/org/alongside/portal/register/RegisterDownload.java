package org.alongside.portal.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.alongside.accreditation.register.ListTable;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.csv.Csv;
import org.alongside.portal.oruk.FeedAnswers;
import org.alongside.portal.oruk.OpenFeed;
import org.alongside.portal.routing.AreaCalls;

/** {@code /kent/register.csv}: the whole list as a table, for everybody. */
@Path("area/register.csv")
public class RegisterDownload {

    @Inject
    private ExportRegister register;

    @Inject
    private AreaCalls areas;

    @Context
    private Request request;

    @GET
    @OpenFeed
    public Response csv(@QueryParam("for") String reader) {
        AreaSummary area = areas.current();
        String table = ListTable.forPeople(area, register.entries());
        return FeedAnswers.download(request, "spreadsheet".equals(reader) ? Csv.MARK + table : table,
                "approved-brokers-" + area.slug() + ".csv");
    }
}
