package org.alongside.portal.training.my;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.training.completion.boundary.MyCompletions;

/** {@code /kent/training/my/certificate/….pdf}: my certificate to keep, to print or to send. */
@Path("area/training/my/certificate")
public class CertificateDownload {

    @Inject
    private MyCompletions completions;

    @Inject
    private CertificateWords words;

    @GET
    @Path("{id: [0-9a-f-]{36}}.pdf")
    public Response mine(@PathParam("id") UUID id) {
        return Response.ok(CertificatePdf.of(words.of(completions.certificate(id))), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"certificate-of-training.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
