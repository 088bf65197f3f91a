package org.alongside.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.error.Stale;
import org.junit.jupiter.api.Test;

class AccreditationStatusTest {

    @Test
    void a_broker_may_leave_whether_in_force_or_suspended() {
        assertThat(AccreditationStatus.ACTIVE.can(AccreditationStep.RELINQUISH)).isTrue();
        assertThat(AccreditationStatus.SUSPENDED.can(AccreditationStep.RELINQUISH)).isTrue();
    }

    @Test
    void what_has_ended_cannot_end_again() {
        assertThatThrownBy(() -> AccreditationStatus.TABLE.after(AccreditationStatus.EXPIRED, AccreditationStep.EXPIRE))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(
                () -> AccreditationStatus.TABLE.after(AccreditationStatus.RELINQUISHED, AccreditationStep.EXPIRE))
                .isInstanceOf(Stale.class);
    }

    @Test
    void every_state_has_a_way_on() {
        for (AccreditationStatus status : AccreditationStatus.values()) {
            assertThat(status.open()).isNotEmpty();
        }
    }

    @Test
    void only_an_active_accreditation_may_be_relied_on() {
        for (AccreditationStatus status : AccreditationStatus.values()) {
            assertThat(status.inForce()).isEqualTo(status == AccreditationStatus.ACTIVE);
        }
    }
}
