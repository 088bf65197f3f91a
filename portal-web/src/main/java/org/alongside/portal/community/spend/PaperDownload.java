package org.alongside.portal.community.spend;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.community.spend.boundary.OpenPaper;
import org.alongside.portal.file.Attachment;

/** The receipt of a spend, for those whose money it was and who keep the books. */
@Path("area/community/spend/receipt/{id: [0-9a-f-]{36}}.file")
public class PaperDownload {

    @Inject
    private OpenPaper papers;

    @GET
    public Response receipt(@PathParam("id") UUID id) {
        return Attachment.of(papers.of(id));
    }
}
