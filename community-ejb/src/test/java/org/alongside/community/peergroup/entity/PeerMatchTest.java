package org.alongside.community.peergroup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PeerMatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private final UUID ann = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final PeerMatch match = new PeerMatch(MatchPair.of(ann, ben), NOW);

    @Test
    @Proves("R-PEER-08")
    void one_yes_introduces_nobody_and_two_do() {
        match.yes(ann);
        assertThat(match.isTogether()).isFalse();
        match.yes(ann);
        assertThat(match.isTogether()).as("twice the same").isFalse();
        match.yes(ben);
        assertThat(match.isTogether()).isTrue();
    }

    @Test
    @Proves({"R-PEER-07", "AC-C72"})
    void a_no_keeps_them_apart_for_ninety_days_and_not_a_day_longer() {
        match.no(NINETY_DAYS, NOW);
        assertThat(match.keepsApart(NOW.plus(NINETY_DAYS).minusSeconds(1))).isTrue();
        assertThat(match.keepsApart(NOW.plus(NINETY_DAYS))).as("day 91").isFalse();
    }

    @Test
    @Proves({"R-PEER-09", "AC-C72"})
    void a_block_keeps_them_apart_for_good_from_wherever_they_are() {
        match.yes(ann);
        match.yes(ben);
        match.write();
        match.block();
        assertThat(match.keepsApart(NOW.plus(Duration.ofDays(10_000)))).isTrue();
        assertThatThrownBy(match::write).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-PEER-07")
    void what_somebody_is_looking_at_is_never_suggested_again() {
        assertThat(match.keepsApart(NOW.plus(Duration.ofDays(10_000)))).isTrue();
        match.yes(ann);
        match.yes(ben);
        match.end();
        assertThat(match.keepsApart(NOW.plus(Duration.ofDays(10_000)))).isTrue();
    }

    @Test
    @Proves("R-PEER-08")
    void nobody_writes_before_both_have_said_yes() {
        assertThatThrownBy(match::write).isInstanceOf(Stale.class);
        match.yes(ben);
        assertThatThrownBy(match::write).isInstanceOf(Stale.class);
    }
}
