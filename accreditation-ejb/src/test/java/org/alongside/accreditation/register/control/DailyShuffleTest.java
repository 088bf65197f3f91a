package org.alongside.accreditation.register.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-ACC-95")
class DailyShuffleTest {

    private static final UUID KENT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID LEEDS = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void one_area_has_one_order_a_day() {
        assertThat(DailyShuffle.of(KENT, TODAY)).isEqualTo(DailyShuffle.of(KENT, TODAY));
    }

    @Test
    void tomorrow_and_next_door_it_is_another_order() {
        assertThat(DailyShuffle.of(KENT, TODAY))
                .isNotEqualTo(DailyShuffle.of(KENT, TODAY.plusDays(1)))
                .isNotEqualTo(DailyShuffle.of(LEEDS, TODAY));
    }
}
