package org.alongside.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.portal.oruk.FeedAnswers;
import org.alongside.portal.oruk.OpenFeed;

/** What this package offers, as OpenAPI 3.1, for everybody: {@code /api/v1/openapi.json}. */
@Path("api/v1/openapi.json")
@OpenFeed
public class ApiDocument {

    private static final JsonObject DOCUMENT = read();

    @Context
    private Request request;

    @GET
    public Response document() {
        return FeedAnswers.answer(request, DOCUMENT);
    }

    static JsonObject read() {
        try (InputStream file = ApiDocument.class.getResourceAsStream("openapi.json");
             JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
