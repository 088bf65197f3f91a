package org.alongside.integration.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.http.HttpMessages;
import org.alongside.integration.notify.Notify;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.platform.tenancy.Call;
import org.alongside.server.partners.HttpMood;
import org.alongside.server.partners.PlayedHttp;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifyPostTest {

    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID SECRET = UUID.randomUUID();

    private final PlayedHttp played = PlayedHttp.start();
    private final CamelContext camel = new DefaultCamelContext();

    @TempDir
    private Path folder;

    private Credentials credentials;
    private NotifyPost post;

    @BeforeEach
    void start() throws Exception {
        camel.start();
        played.notify.knows(SERVICE.toString(), SECRET.toString());
        credentials = Credentials.in(folder);
        Clock clock = Clock.systemUTC();
        post = new NotifyPost(new Notify(new HttpMessages(camel, new AddressGuard(InetAddress::getAllByName, List.of(), true),
                new Deadlines(camel), clock), clock), credentials, Optional.of(URI.create("http://localhost:" + played.port())), Optional.of(UUID.randomUUID()));
    }

    @AfterEach
    void stop() {
        played.close();
        camel.stop();
    }

    @Test
    void a_nudge_carries_its_reference_and_says_nothing() {
        hasKey(SECRET);
        UUID reference = UUID.randomUUID();
        assertThat(post.send(reference, "asha@example.org")).isEqualTo(Posted.TAKEN);
        assertThat(played.notify.taken()).singleElement().satisfies(one ->
                assertThat(one.text()).contains("\"reference\":\"" + reference + "\"", "asha@example.org",
                        "\"personalisation\":{}"));
    }

    @Test
    void what_is_only_notifys_or_our_trouble_is_tried_again() {
        assertThat(post.send(UUID.randomUUID(), "asha@example.org")).as("without a key").isEqualTo(Posted.LATER);
        hasKey(UUID.randomUUID());
        assertThat(post.send(UUID.randomUUID(), "asha@example.org")).as("with a wrong one").isEqualTo(Posted.LATER);
        assertThat(played.notify.taken()).isEmpty();
    }

    @Test
    void what_it_read_and_will_not_take_is_not_tried_again() {
        hasKey(SECRET);
        played.be(HttpMood.COMPLAINS);
        assertThat(post.send(UUID.randomUUID(), "nobody at all")).isEqualTo(Posted.NEVER);
        played.be(HttpMood.THROTTLES);
        assertThat(post.send(UUID.randomUUID(), "asha@example.org")).isEqualTo(Posted.LATER);
        played.be(HttpMood.BROKEN);
        assertThat(post.send(UUID.randomUUID(), "asha@example.org")).isEqualTo(Posted.LATER);
    }

    private void hasKey(UUID secret) {
        credentials.keep(Call.NATIONAL, NotifyPost.KEY,
                ("alongside-" + SERVICE + "-" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
