package org.alongside.integration.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmailCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource(Feed.class)
    void nothing_about_people_goes_by_email_and_without_a_mail_server_nothing_is_lost(Feed feed) {
        Carried carried = new EmailCarrier(Optional.empty()).carry(departure(feed));
        assertThat(carried.code()).isEqualTo(feed.privacy().isPersonal()
                ? FaultCode.E402_CLASS_NOT_AGREED
                : FaultCode.E100_CONNECT);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void without_a_mail_server_and_for_feeds_about_people_no_test_passes(Feed feed) {
        assertThat(new EmailProber(new EmailCarrier(Optional.empty())).probe(departure(feed).endpoint())).singleElement()
                .satisfies(step -> {
                    assertThat(step.passed()).isFalse();
                    assertThat(step.said().contains("about people")).isEqualTo(feed.privacy().isPersonal());
                });
    }

    @Test
    void there_are_feeds_of_both_kinds() {
        assertThat(Arrays.stream(Feed.values()).map(feed -> feed.privacy().isPersonal())).contains(true, false);
    }

    private static Departure departure(Feed feed) {
        EndpointView endpoint = new EndpointView(UUID.randomUUID(), 1, UUID.randomUUID(), "mosaic", "Mosaic", feed,
                Transport.EMAIL, new EndpointSetting("a@council.example", "", "", "", "", 5, AckMode.NONE),
                EndpointStatus.LIVE, NOW, "", null, NOW, null, true);
        return new Departure(UUID.randomUUID(), UUID.randomUUID(), 1, endpoint, "list", "text/csv", new byte[] {1}, 1, 1, null,
                NOW);
    }
}
