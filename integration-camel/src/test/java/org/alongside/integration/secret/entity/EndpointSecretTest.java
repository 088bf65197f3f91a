package org.alongside.integration.secret.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** What is known of a secret, from its drawing to its end. */
@Proves("R-INT-19")
class EndpointSecretTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID KIM = UUID.randomUUID();

    @Test
    void it_is_shown_once_and_only_to_whoever_had_it_drawn() {
        EndpointSecret drawn = EndpointSecret.drawn(UUID.randomUUID(), "f2-new", KIM, NOW);
        assertThatThrownBy(() -> drawn.shown(UUID.randomUUID(), NOW)).isInstanceOf(RuleBroken.class);
        drawn.shown(KIM, NOW);
        assertThatThrownBy(() -> drawn.shown(KIM, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_was_put_there_by_hand_is_shown_to_nobody() {
        EndpointSecret byHand = new EndpointSecret(UUID.randomUUID(), "by-hand");
        assertThatThrownBy(() -> byHand.shown(KIM, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void one_that_another_follows_ends_when_it_was_to_end_or_before() {
        EndpointSecret open = new EndpointSecret(UUID.randomUUID(), "old");
        open.isFollowed(TODAY.plusDays(7));
        assertThat(open.endsOn()).isEqualTo(TODAY.plusDays(7));
        EndpointSecret dated = new EndpointSecret(UUID.randomUUID(), "old");
        dated.endsOn(TODAY.plusDays(2));
        dated.isFollowed(TODAY.plusDays(7));
        assertThat(dated.endsOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void it_is_over_after_its_last_day_until_it_is_taken_back() {
        EndpointSecret secret = new EndpointSecret(UUID.randomUUID(), "old");
        secret.endsOn(TODAY);
        assertThat(secret.isOver(TODAY)).isFalse();
        assertThat(secret.isOver(TODAY.plusDays(1))).isTrue();
        secret.revoked(NOW);
        assertThat(secret.isOver(TODAY.plusDays(1))).isFalse();
    }
}
