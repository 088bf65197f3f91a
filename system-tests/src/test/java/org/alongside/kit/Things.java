package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cases that the scenery inside the server has played, one for each stage of their life, by name. */
public final class Things {

    private static final Map<String, Map<String, String>> BY_AREA = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Things() {
    }

    public static String in(String area, String name) {
        String id = BY_AREA.computeIfAbsent(area, Things::play).get(name);
        if (id == null) {
            throw new IllegalArgumentException("The scenery has no {" + name + "}");
        }
        return id;
    }

    /** Plays what other tests look at there, unless that was done. */
    public static void begin(String area) {
        BY_AREA.computeIfAbsent(area, Things::play);
    }

    /** Opens the area with people in their roles, and nothing else. */
    public static void firstDay(String area) {
        ask(area + "/first-day", HttpRequest.newBuilder().GET());
    }

    /** Plays one more case in which everything is decided and nothing released yet. */
    public static String decidedCase(String area) {
        return ask(area, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Plays more of everything that a list may hold. */
    public static void more(String area) {
        ask(area + "/more", HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Releases it as the coordinator; throws when the portal did not acknowledge. */
    public static void release(String area, String caseId) {
        ask(area + "/" + caseId, HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private static Map<String, String> play(String area) {
        return ask(area, HttpRequest.newBuilder().GET()).lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static String ask(String path, HttpRequest.Builder request) {
        URI address = Portal.underTest().address().resolve("/inside/scenery/" + path);
        try {
            HttpResponse<String> response = CLIENT.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(address + " answered " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
