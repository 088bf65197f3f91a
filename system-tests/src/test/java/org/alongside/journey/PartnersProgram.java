package org.alongside.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.alongside.kit.Portal;

/** A program of a council's that asks for events, as our published document says it may. */
final class PartnersProgram {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;
    private final HttpResponse<String> answer;

    PartnersProgram(Portal portal, String name, String secret) {
        this.portal = portal;
        String known = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        answer = send(request("/api/v1/token").header("Authorization", "Basic " + known)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    boolean refused() {
        return answer.statusCode() == 401;
    }

    List<JsonObject> events(long after) {
        return json(with("/api/v1/events?after=" + after).body()).getJsonArray("events").getValuesAs(JsonObject.class);
    }

    HttpResponse<String> one(String event) {
        return with("/api/v1/events/" + event);
    }

    HttpResponse<String> withoutPass(String path) {
        return send(request(path).GET());
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> with(String path) {
        return send(request(path).header("Authorization", "Bearer " + json(answer.body()).getString("access_token")).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
