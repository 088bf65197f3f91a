package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ReplayPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    @Proves({"R-INT-81", "AC-I37"})
    void what_leaves_everything_in_is_no_filter() {
        assertThat(filter(null, Set.of(), false).isEmpty()).isTrue();
        assertThat(filter(Feed.F2, Set.of(), false).isEmpty()).isFalse();
        assertThat(filter(null, Set.of(MessageStatus.DEAD), false).isEmpty()).isFalse();
        assertThat(filter(null, Set.of(), true).isEmpty()).isFalse();
    }

    @Test
    void only_the_way_and_old_copies_choose_nothing() {
        assertThat(new MessageFilter(null, null, Direction.OUT, Set.of(), null, " ", null, null, false, true).isEmpty()).isTrue();
    }

    @Test
    @Proves({"R-INT-81", "R-INT-37"})
    void only_what_went_out_and_is_through_goes_again_and_nothing_that_is_written_later() {
        MessageFilter narrowed = ReplayPolicy.narrowed(filter(Feed.F2, Set.of(), false), NOW);
        assertThat(narrowed.direction()).isEqualTo(Direction.OUT);
        assertThat(narrowed.before()).isEqualTo(NOW);
        assertThat(narrowed.statuses()).contains(MessageStatus.DEAD, MessageStatus.SENT, MessageStatus.NACKED)
                .doesNotContain(MessageStatus.PENDING, MessageStatus.RETRYING, MessageStatus.SENDING, MessageStatus.HELD,
                        MessageStatus.APPLIED);
        assertThat(narrowed.withReplayed()).as("each once").isFalse();
    }

    @Test
    void what_somebody_has_to_look_at_is_what_failed() {
        assertThat(ReplayPolicy.narrowed(filter(null, Set.of(), true), NOW).statuses())
                .containsExactlyInAnyOrder(MessageStatus.DEAD, MessageStatus.NACKED);
    }

    @Test
    void what_waits_to_be_sent_is_not_sent_twice() {
        MessageFilter waiting = filter(Feed.F2, Set.of(MessageStatus.PENDING, MessageStatus.RETRYING), false);
        assertThat(ReplayPolicy.isNothing(ReplayPolicy.narrowed(waiting, NOW))).isTrue();
    }

    @Test
    @Proves({"R-INT-34", "R-INT-70"})
    void what_was_called_off_or_came_too_late_is_sent_by_nobodys_word() {
        MessageFilter over = filter(Feed.F13, Set.of(MessageStatus.CANCELLED, MessageStatus.EXPIRED), false);
        assertThat(ReplayPolicy.isNothing(ReplayPolicy.narrowed(over, NOW))).isTrue();
    }

    @Test
    void an_earlier_end_stays() {
        Instant yesterday = NOW.minusSeconds(86_400);
        MessageFilter filter = new MessageFilter(UUID.randomUUID(), null, null, Set.of(), null, "", null, yesterday, false, false);
        assertThat(ReplayPolicy.narrowed(filter, NOW).before()).isEqualTo(yesterday);
    }

    private static MessageFilter filter(Feed feed, Set<MessageStatus> statuses, boolean needsSomebody) {
        return new MessageFilter(null, feed, null, statuses, null, "", null, null, needsSomebody, false);
    }
}
