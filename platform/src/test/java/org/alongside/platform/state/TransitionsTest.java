package org.alongside.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.alongside.platform.error.Stale;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    private enum Door implements Status<Push> {
        OPEN, SHUT, GONE;

        private static final Transitions<Door, Push> TABLE = Transitions.between(Door.class, Push.class)
                .allow(OPEN, Push.CLOSE, SHUT)
                .allow(SHUT, Push.OPEN, OPEN)
                .allowFromAny(Set.of(OPEN, SHUT), Push.REMOVE, GONE)
                .endingAt(GONE);

        @Override
        public Transitions<Door, Push> transitions() {
            return TABLE;
        }
    }

    private enum Push {
        OPEN, CLOSE, REMOVE
    }

    @Test
    void an_open_event_leads_to_the_next_state() {
        assertThat(Door.TABLE.after(Door.OPEN, Push.CLOSE)).isEqualTo(Door.SHUT);
    }

    @Test
    void an_event_that_is_not_open_is_refused_with_what_is() {
        assertThatThrownBy(() -> Door.TABLE.after(Door.SHUT, Push.CLOSE))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.state()).isEqualTo("SHUT");
                    assertThat(stale.open()).containsExactlyInAnyOrder("OPEN", "REMOVE");
                });
    }

    @Test
    void a_state_tells_what_is_open() {
        assertThat(Door.OPEN.can(Push.CLOSE)).isTrue();
        assertThat(Door.GONE.open()).isEmpty();
    }

    @Test
    void two_answers_to_one_event_cannot_stand_in_one_table() {
        assertThatThrownBy(() -> Transitions.between(Door.class, Push.class)
                .allow(Door.OPEN, Push.CLOSE, Door.SHUT)
                .allow(Door.OPEN, Push.CLOSE, Door.GONE)
                .endingAt())
                .isInstanceOf(IllegalStateException.class);
    }
}
