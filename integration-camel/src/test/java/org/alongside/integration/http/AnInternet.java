package org.alongside.integration.http;

import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.server.partners.PlayedHttp;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/** A partner with a web server, the way there, and a clock that stands until it is moved. */
final class AnInternet implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Duration PATIENCE = Duration.ofMillis(1500);

    final PlayedHttp partner;
    final CamelContext camel = new DefaultCamelContext();
    private Instant now = NOW;
    private final Clock clock = new Standing();
    private final Deadlines deadlines;

    AnInternet() {
        this(PlayedHttp.start());
    }

    AnInternet(PlayedHttp partner) {
        this.partner = partner;
        camel.start();
        deadlines = new Deadlines(camel);
    }

    HttpMessages messages() {
        return messages(InetAddress::getAllByName, true, trust());
    }

    HttpMessages messages(AddressGuard.Names names, boolean loopback, SSLContext trust) {
        return new HttpMessages(camel, new AddressGuard(names, List.of(), loopback), deadlines, clock, trust, PATIENCE);
    }

    HttpPlace webhook() {
        return place(partner.address("/webhook"));
    }

    HttpPlace place(URI address) {
        return new HttpPlace(address, Set.of("localhost"), Set.of(partner.port()));
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        partner.close();
        camel.stop();
    }

    private final class Standing extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
