package org.alongside.integration.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.integration.transport.Sent;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpConstants;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

/**
 * Sends one message to one place and says how that ended. Twenty seconds from the first byte to the last, whatever the
 * other side does; five megabytes of answer; no redirect is followed. Never throws for what a partner's system does.
 */
@ApplicationScoped
public class HttpMessages {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ANSWERED = 5 * 1024 * 1024;

    private CamelContext camel;
    private AddressGuard guard;
    private Deadlines deadlines;
    private Clock clock;
    private SSLContext trust;
    private Duration patience;

    protected HttpMessages() {
    }

    @Inject
    public HttpMessages(CamelContext camel, AddressGuard guard, Deadlines deadlines, Clock clock)
            throws NoSuchAlgorithmException {
        this(camel, guard, deadlines, clock, SSLContext.getDefault(), PATIENCE);
    }

    HttpMessages(CamelContext camel, AddressGuard guard, Deadlines deadlines, Clock clock, SSLContext trust,
                 Duration patience) {
        this.camel = camel;
        this.guard = guard;
        this.deadlines = deadlines;
        this.clock = clock;
        this.trust = trust;
        this.patience = patience;
    }

    /** Sends it as it is, without showing who we are beyond the headers it has. */
    public Sent send(HttpPlace place, HttpMessage message) {
        try {
            return exchange(place, address(place), message);
        } catch (UnknownHostException | AddressGuard.NotOutside e) {
            return Sent.not(FaultCode.E100_CONNECT);
        }
    }

    private InetAddress address(HttpPlace place) throws UnknownHostException {
        if (!place.isAgreed()) {
            throw new UnknownHostException("an address that was not agreed");
        }
        InetAddress address = guard.outside(place.address().getHost());
        boolean played = guard.isLoopbackAllowed() && address.isLoopbackAddress() && "http".equals(place.address().getScheme());
        if (!played && !"https".equals(place.address().getScheme())) {
            throw new UnknownHostException("an address without https");
        }
        return address;
    }

    private Sent exchange(HttpPlace place, InetAddress address, HttpMessage message) {
        CloseableHttpClient client = PinnedClient.to(place.address().getHost(), address, trust, patience);
        try (Deadlines.Deadline deadline = deadlines.within(patience, () -> client.close(CloseMode.IMMEDIATE))) {
            return exchange(client, place, message);
        } catch (Exception e) {
            return Sent.not(HttpTrouble.of(e));
        } finally {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private Sent exchange(CloseableHttpClient client, HttpPlace place, HttpMessage message) throws Exception {
        Map<String, String> headers = headers(message);
        HttpEndpoint endpoint = endpoint(place, client, headers);
        Exchange exchange = endpoint.createExchange();
        exchange.setProperty(Exchange.SKIP_GZIP_ENCODING, true);
        exchange.getIn().setBody(message.body().orElse(null));
        exchange.getIn().setHeader(Exchange.CONTENT_TYPE, message.contentType());
        exchange.getIn().setHeader(HttpConstants.HTTP_METHOD, message.body().isPresent() ? "POST" : "GET");
        headers.forEach(exchange.getIn()::setHeader);
        Producer producer = endpoint.createProducer();
        producer.start();
        try {
            producer.process(exchange);
            return read(exchange, message);
        } finally {
            producer.stop();
        }
    }

    private static Map<String, String> headers(HttpMessage message) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(message.headers());
        message.idempotencyKey().ifPresent(key -> headers.put("Idempotency-Key", key));
        return headers;
    }

    private HttpEndpoint endpoint(HttpPlace place, CloseableHttpClient client, Map<String, String> headers) {
        HttpComponent component = new HttpComponent();
        component.setCamelContext(camel);
        HttpEndpoint endpoint = new HttpEndpoint("http://partner", component, place.address(), null);
        endpoint.setCamelContext(camel);
        endpoint.setHttpClient(client);
        endpoint.setHeaderFilterStrategy(new HeadersKept(headers.keySet()));
        endpoint.setThrowExceptionOnFailure(false);
        // Else all of an answer is kept before anybody has counted it.
        endpoint.setDisableStreamCache(true);
        return endpoint;
    }

    private Sent read(Exchange exchange, HttpMessage message) throws IOException {
        int status = exchange.getMessage().getHeader(HttpConstants.HTTP_RESPONSE_CODE, Integer.class);
        byte[] answer = new byte[0];
        if (exchange.getMessage().getBody() instanceof InputStream content) {
            answer = content.readNBytes(MOST_ANSWERED + 1);
        }
        if (answer.length > MOST_ANSWERED) {
            return Sent.not(FaultCode.E204_TOO_BIG, status, Optional.empty());
        }
        Optional<String> retryAfter = exchange.getMessage().getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(HeadersKept.RETRY_AFTER))
                .map(header -> String.valueOf(header.getValue())).findFirst();
        return Answered.with(status, retryAfter, answer, message.body().map(body -> body.length).orElse(0), clock.instant());
    }
}
