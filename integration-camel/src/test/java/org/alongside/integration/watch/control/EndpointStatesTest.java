package org.alongside.integration.watch.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class EndpointStatesTest {

    private final EndpointStates states = new EndpointStates();

    @Test
    @Proves("R-INT-91")
    void each_state_is_counted_in_all_areas_as_each_was_last_looked_at() {
        UUID kent = UUID.randomUUID();
        states.seen(kent, List.of(endpoint(EndpointStatus.LIVE), endpoint(EndpointStatus.PAUSED)));
        states.seen(UUID.randomUUID(), List.of(endpoint(EndpointStatus.LIVE)));
        assertThat(states.all()).containsEntry(EndpointStatus.LIVE, 2L).containsEntry(EndpointStatus.PAUSED, 1L)
                .containsEntry(EndpointStatus.SUSPENDED_AUTH, 0L).hasSize(EndpointStatus.values().length);

        states.seen(kent, List.of(endpoint(EndpointStatus.SUSPENDED_AUTH)));
        assertThat(states.all()).containsEntry(EndpointStatus.LIVE, 1L).containsEntry(EndpointStatus.PAUSED, 0L)
                .containsEntry(EndpointStatus.SUSPENDED_AUTH, 1L);
    }

    private static EndpointView endpoint(EndpointStatus status) {
        return new EndpointView(UUID.randomUUID(), 1, UUID.randomUUID(), "council", "The council", Feed.F4, Transport.SFTP,
                new EndpointSetting("host:22", "", "", "", "", 60, AckMode.NONE), status, Instant.EPOCH, "", null,
                Instant.EPOCH, Instant.EPOCH, true);
    }
}
