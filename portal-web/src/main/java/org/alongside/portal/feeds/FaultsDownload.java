package org.alongside.portal.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.platform.csv.Csv;

/** What was wrong in a message, as a table to send to the partner: cells are covered, and no formula runs in it. */
@Path("area/feeds/faults/{message: [0-9a-f-]{36}}.csv")
public class FaultsDownload {

    @Inject
    private ReadMessages messages;

    @GET
    public Response csv(@PathParam("message") UUID message) {
        Csv table = new Csv().row("Line", "Column", "The cell, covered", "What is wrong", "Who can put it right", "Code");
        for (FaultView fault : messages.one(message).faults()) {
            table.row(Long.toString(fault.line()), fault.column(), fault.shown(), fault.said(), fault.words().who(),
                    fault.code().code());
        }
        return Response.ok((Csv.MARK + table).getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"faults.csv\"")
                .header("Cache-Control", "private, no-store").build();
    }
}
