package org.alongside.portal.accreditation.panel;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.portal.file.Attachment;

/** Gives a file of evidence to somebody whose interest answer has opened the case. */
@Path("area/accreditation/panel/evidence")
public class EvidenceDownload {

    @Inject
    private ReadCases cases;

    @GET
    @Path("{case: [0-9a-f-]{36}}/{id: [0-9a-f-]{36}}.{extension: [a-z0-9]{2,5}}")
    public Response ofCase(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return Attachment.of(cases.evidence(caseId, id));
    }
}
