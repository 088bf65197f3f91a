package org.alongside.accreditation.register.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationRestored;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.AccreditationSuspended;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.Term;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class AccreditationTest {

    private static final Instant RELEASED = Instant.parse("2026-01-12T09:05:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T23:30:00Z");
    private static final Instant MAY = Instant.parse("2026-05-02T08:00:00Z");

    private final Accreditation accreditation = new Accreditation(BrokerNumber.draw(new Random(1)), UUID.randomUUID());

    AccreditationTest() {
        grant(RELEASED);
    }

    @Test
    @Proves("R-ACC-67")
    void nobody_may_rely_on_it_while_it_is_suspended() {
        AccreditationSuspended event = accreditation.suspend(FEBRUARY);

        assertThat(event.on()).isEqualTo("2026-02-01");
        assertThat(accreditation.status()).isEqualTo(AccreditationStatus.SUSPENDED);
        assertThat(accreditation.changes()).isEqualTo(2);
        assertThat(accreditation.endedOn()).isNull();
        assertThat(inForce("2026-01-31")).isTrue();
        assertThat(inForce("2026-02-01")).isFalse();
        assertThat(inForce("2026-04-01")).isFalse();
        assertThatThrownBy(() -> accreditation.suspend(MAY)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-67")
    void once_it_is_over_the_past_stays_as_it_was() {
        accreditation.suspend(FEBRUARY);
        AccreditationRestored event = accreditation.endSuspension(MAY);

        assertThat(event.on()).isEqualTo("2026-05-02");
        assertThat(accreditation.status()).isEqualTo(AccreditationStatus.ACTIVE);
        assertThat(accreditation.changes()).isEqualTo(3);
        assertThat(inForce("2026-05-01")).isFalse();
        assertThat(inForce("2026-05-02")).isTrue();
        assertThatThrownBy(() -> accreditation.endSuspension(MAY)).isInstanceOf(Stale.class);
    }

    @Test
    void whoever_leaves_while_suspended_comes_back_without_it() {
        accreditation.suspend(FEBRUARY);
        accreditation.relinquish(MAY);
        grant(Instant.parse("2026-09-01T09:00:00Z"));

        assertThat(accreditation.status()).isEqualTo(AccreditationStatus.ACTIVE);
        assertThat(inForce("2026-04-30")).isFalse();
        assertThat(inForce("2026-06-01")).isFalse();
        assertThat(inForce("2026-09-01")).isTrue();
    }

    @Test
    void a_term_runs_out_during_a_suspension_as_at_any_other_time() {
        accreditation.suspend(FEBRUARY);
        accreditation.expire(Instant.parse("2029-01-12T00:00:00Z"));

        assertThat(accreditation.status()).isEqualTo(AccreditationStatus.EXPIRED);
        grant(Instant.parse("2029-02-01T09:00:00Z"));
        assertThat(inForce("2029-01-11")).isFalse();
        assertThat(inForce("2029-02-01")).isTrue();
    }

    private void grant(Instant released) {
        accreditation.grant(new Granted(Term.released(released, 36), released, UUID.randomUUID(), "CUR-1", 0,
                "Northshire Accreditation Group", List.of()));
    }

    private boolean inForce(String day) {
        return accreditation.inForceOn(LocalDate.parse(day));
    }
}
