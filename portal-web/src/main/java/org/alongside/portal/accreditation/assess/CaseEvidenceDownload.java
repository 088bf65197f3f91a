package org.alongside.portal.accreditation.assess;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.ReadEvidence;
import org.alongside.portal.file.Attachment;

/** Gives a file of a case to an assessor who may open it. */
@Path("area/accreditation/assess/evidence/{application: [0-9a-f-]{36}}")
public class CaseEvidenceDownload {

    @Inject
    private ReadEvidence evidence;

    @GET
    @Path("{id: [0-9a-f-]{36}}.{extension: [a-z0-9]{2,5}}")
    public Response file(@PathParam("application") UUID application, @PathParam("id") UUID id) {
        return Attachment.of(evidence.asAssessor(application, id));
    }
}
