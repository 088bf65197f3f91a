package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who asks the portal by HTTP, as a browser without script does, with a session of their own. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;

    private final URI portal;
    private final HttpClient client;

    Visitor(URI portal) {
        this.portal = portal;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(PATIENCE).build();
    }

    public Visitor signedIn(Demo.Person person) {
        Answer form = get("/sign-in");
        Answer answer = send(form, Map.of("email", person.email(), "password", person.password()));
        if (answer.address().getPath().equals("/sign-in")) {
            throw new AssertionError(person.email() + " could not sign in: " + answer.page().select(".govuk-error-summary").text());
        }
        return this;
    }

    /** Follows where it is sent. */
    public Answer get(String path) {
        return follow(ask(request(path).GET()));
    }

    /** As it comes, without following. */
    public Answer getOnce(String path) {
        return ask(request(path).GET());
    }

    /** As it comes, with headers of one's own. */
    public Answer getOnce(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return ask(request);
    }

    /** The status only, of an answer that need not be the portal's. */
    int getUnseen(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the page's form with its hidden fields and its first button, the fields filled in as told. */
    public Answer send(Answer page, Map<String, String> fields) {
        Form form = Form.of(page.page());
        return post(form.action(), form.filledIn(fields));
    }

    public Answer post(String path, Map<String, String> fields) {
        return follow(postOnce(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** As it comes, without following. */
    public Answer postOnce(String path, Map<String, String> fields) {
        return postOnce(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    /** The page's form, with what stands in one field written as no browser would. */
    public Answer sendOnce(Answer page, String field, String asItIs) {
        Form form = Form.of(page.page());
        Map<String, String> others = form.filledIn(Map.of());
        others.remove(field);
        return postOnce(form.action(), "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString(encoded(others) + "&" + encode(field) + "=" + asItIs));
    }

    /** As it comes, without following. */
    public Answer postOnce(String path, String type, HttpRequest.BodyPublisher body) {
        return ask(request(path).header("Content-Type", type)
                .header("Origin", portal.getScheme() + "://" + portal.getAuthority()).POST(body));
    }

    private Answer follow(Answer answer) {
        Answer last = answer;
        for (int i = 0; i < MOST_REDIRECTS && last.status() / 100 == 3 && !last.header("Location").isEmpty(); i++) {
            last = ask(request(last.address().resolve(last.header("Location")).toString()).GET());
        }
        return last;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE);
    }

    private Answer ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            PassiveScanner.look(response.uri().toString(), response.statusCode(), response.headers(), response.body());
            return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
