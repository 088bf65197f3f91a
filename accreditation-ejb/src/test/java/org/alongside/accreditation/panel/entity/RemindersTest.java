package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.NOON;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.accreditation.panel.PanelEvent;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private final APanel it = APanel.of(5, 3);

    @Test
    void who_has_not_answered_is_reminded_after_3_6_and_7_days_and_then_every_third() {
        InterestAnswer open = it.panel.heldSeatOf(person(4)).orElseThrow().interest();
        List<Integer> days = IntStream.range(0, 16)
                .filter(day -> open.remindAt(NOON.plus(Duration.ofDays(day)))).boxed().toList();
        assertThat(days).containsExactly(3, 6, 7, 9, 12, 15);
    }

    @Test
    void a_sweep_that_runs_twice_reminds_once() {
        InterestAnswer open = it.panel.heldSeatOf(person(4)).orElseThrow().interest();
        it.later(Duration.ofDays(3));
        assertThat(open.remindAt(it.now)).isTrue();
        assertThat(open.remindAt(it.now)).isFalse();
    }

    @Test
    void who_has_answered_is_left_in_peace() {
        it.clear(4);
        it.later(Duration.ofDays(9));
        assertThat(it.panel.heldSeatOf(person(4)).orElseThrow().interest().remindAt(it.now)).isFalse();
    }

    @Test
    void half_of_the_28_days_is_told_once() {
        it.recuse(0);
        it.clear(1, 2, 3, 4);
        it.later(Duration.ofDays(14).minusSeconds(1));
        assertThat(it.panel.warnAt(it.now)).isFalse();
        it.later(Duration.ofSeconds(1));
        assertThat(it.panel.warnAt(it.now)).isTrue();
        assertThat(it.panel.warnAt(it.now)).isFalse();
    }

    @Test
    void a_panel_that_is_ready_again_says_that_it_had_been_lost() {
        it.recuse(0);
        it.clear(1, 2, 3, 4);
        it.inPool(9, true);
        it.panel.substitute(person(0), person(9), Set.of(), it.standings(), it.now);
        List<PanelEvent> events = it.clear(9);
        assertThat(events).contains(new PanelEvent.PanelReady(it.panel.id(), true));
        it.later(Duration.ofDays(60));
        assertThat(it.panel.warnAt(it.now)).isFalse();
        assertThat(it.panel.transferIfOverdue(it.now)).isEmpty();
    }
}
