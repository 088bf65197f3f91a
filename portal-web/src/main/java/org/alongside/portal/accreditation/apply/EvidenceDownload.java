package org.alongside.portal.accreditation.apply;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.ReadEvidence;
import org.alongside.portal.file.Attachment;

/** Gives a file back to the person it belongs to. */
@Path("area/accreditation/apply/evidence")
public class EvidenceDownload {

    @Inject
    private ReadEvidence evidence;

    @GET
    @Path("{id: [0-9a-f-]{36}}.{extension: [a-z0-9]{2,5}}")
    public Response mine(@PathParam("id") UUID id) {
        return Attachment.of(evidence.mine(id));
    }
}
