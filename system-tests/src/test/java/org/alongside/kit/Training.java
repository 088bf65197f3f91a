package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The training of one area, as the scenery inside the server plays it: runs, people, and what the clock does. */
public record Training(String area) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A run that anybody may book; {@code nth} of those that stand at the same time, because trainers teach one at once. */
    public String open(int places, int nth) {
        return must("open", Map.of("places", Integer.toString(places), "nth", Integer.toString(nth)));
    }

    /** The area of the framework that its course teaches. */
    public String taught() {
        return must("taught", Map.of());
    }

    /** Somebody with an account; returns their identifier. */
    public String person(String name, String email) {
        return must("racer", Map.of("name", name, "email", email));
    }

    /** Lets the portal look at the clock, for this run. */
    public void sweep(String run) {
        must("sweep", Map.of("on", run));
    }

    /** Calls the run off. */
    public void end(String run) {
        must("end", Map.of("on", run));
    }

    /** A booking without the page people book on, to see what that costs. */
    public void book(String person, String run) {
        must("book", Map.of("person", person, "on", run));
    }

    /** The least that a booking can cost, for comparison. */
    public String bareBooking(String person, String run) {
        return send("/inside/bare-booking", Map.of("person", person, "on", run));
    }

    private String must(String what, Map<String, String> words) {
        return send("/inside/training/" + area + "/" + what, words);
    }

    private static String send(String path, Map<String, String> words) {
        String query = words.entrySet().stream().map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(),
                StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        URI address = Portal.underTest().address().resolve(path + "?" + query);
        try {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address)
                    .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
