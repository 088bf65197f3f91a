package org.alongside.portal.file;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.platform.file.KeptFile;

/** A file on its way out: saved, never shown inside a page, and never guessed to be something else. */
public final class Attachment {

    private Attachment() {
    }

    public static Response of(KeptFile file) {
        return Response.ok(file.bytes(), file.contentType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** As RFC 5987 wants it: a space is %20. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
