package org.alongside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The budgets that people share in one area, as the portal sees them when days have passed for one of them only. */
public record Budget(String area) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came to the bank of this pool has been there for a week. */
    public void clears(String pool) {
        send("clear", pool);
    }

    /** The vote is over and counted. */
    public void isDecided(String decision) {
        send("decide", decision);
    }

    /** The time to give out money in this round is over. */
    public void isSharedOut(String round) {
        send("share", round);
    }

    private void send(String what, String on) {
        URI address = Portal.underTest().address().resolve("/inside/budget/%s/%s?on=%s".formatted(area, what, on));
        try {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address)
                    .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
