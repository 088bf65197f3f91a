package org.alongside.accreditation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.body.entity.TieToHost;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class TieToHostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @Proves("R-ACC-10")
    void a_link_ends_once_and_keeps_the_day_it_ended() {
        UUID person = UUID.randomUUID();
        TieToHost tie = new TieToHost(UUID.randomUUID(), UUID.randomUUID(), person, HostTie.CONTRACTS, TODAY);

        assertThat(tie.end(TODAY).begun()).isFalse();
        assertThatThrownBy(() -> tie.end(TODAY.plusDays(1))).isInstanceOf(Stale.class);
    }
}
