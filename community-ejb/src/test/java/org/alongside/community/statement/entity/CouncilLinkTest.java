package org.alongside.community.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.statement.CouncilLinkState;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class CouncilLinkTest {

    private static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));

    private final UUID asha = UUID.randomUUID();
    private final CouncilLink link = link();

    @Test
    @Proves("R-POOL-37")
    void it_is_open_until_its_end() {
        assertThat(link.state(END.minusMillis(1))).isEqualTo(CouncilLinkState.OPEN);
        assertThat(link.state(END)).isEqualTo(CouncilLinkState.ENDED);
    }

    @Test
    @Proves({"R-POOL-37", "R-PRIV-04"})
    void it_is_taken_back_at_once_and_stays_so() {
        link.withdraw(NOW);
        link.withdraw(NOW.plusSeconds(1));
        assertThat(link.state(NOW)).isEqualTo(CouncilLinkState.WITHDRAWN);
        assertThat(link.state(END)).isEqualTo(CouncilLinkState.WITHDRAWN);
    }

    @Test
    @Proves("R-PRIV-09")
    void its_secret_is_long_stays_the_same_and_is_no_other_links() {
        assertThat(link.secret()).matches("[A-Za-z0-9_-]{43}").isEqualTo(link.secret());
        assertThat(link().secret()).isNotEqualTo(link.secret());
        assertThat(CouncilLink.fingerprint(link.secret())).hasSize(64).doesNotContain(link.secret());
    }

    @Test
    void for_anybody_else_it_is_not_there() {
        link.requireOf(asha);
        assertThatThrownBy(() -> link.requireOf(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private CouncilLink link() {
        return new CouncilLink(UUID.randomUUID(), asha, YearMonth.of(2026, 5), NOW, END);
    }
}
