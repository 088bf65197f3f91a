package org.alongside.accreditation.application.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class BrokenGlassTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID OPERATOR = UUID.randomUUID();

    private final BrokenGlass glass = new BrokenGlass(UUID.randomUUID(), OPERATOR, "A file does not open for them.", NOW);

    @Test
    @Proves("R-ACC-101")
    void it_is_open_for_an_hour_and_no_longer() {
        assertThat(glass.broken().endsAt()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(glass.look(OPERATOR, NOW.plusSeconds(3599)).applicationId()).isEqualTo(glass.applicationId());
        assertThatThrownBy(() -> glass.look(OPERATOR, NOW.plusSeconds(3600))).hasMessageContaining("GLASS_TIME_OVER");
    }

    @Test
    @Proves("R-ACC-101")
    void it_is_open_to_nobody_else() {
        assertThatThrownBy(() -> glass.look(UUID.randomUUID(), NOW)).isInstanceOf(NotFound.class);
    }
}
