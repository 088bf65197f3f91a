package org.alongside.community.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.alongside.community.statement.entity.MoneyNote;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurplusTest {

    /** Eight weeks of 100 pounds may be kept back. */
    @ParameterizedTest
    @Proves("R-POOL-29")
    @CsvSource({"0, 0, BELOW", "600_00, 39_99, BELOW", "600_00, 40_00, NEAR", "0, 640_00, NEAR", "700_00, 99_99, NEAR",
        "700_00, 100_00, REACHED", "9000_00, 0, REACHED"})
    void unspent_money_anywhere_is_near_at_80_percent_and_there_at_100(String own, String inPools, SurplusLevel level) {
        Surplus surplus = new Surplus(100_00, 8, pence(own), pence(inPools));
        assertThat(surplus.mayKeep()).isEqualTo(800_00);
        assertThat(surplus.unspent()).isEqualTo(pence(own) + pence(inPools));
        assertThat(surplus.level()).isEqualTo(level);
    }

    @Test
    @Proves("R-POOL-29")
    void what_may_be_asked_for_is_what_is_above_and_never_less_than_nothing() {
        assertThat(new Surplus(100_00, 8, 700_00, 126_26).above()).isEqualTo(26_26);
        assertThat(new Surplus(100_00, 8, 700_00, 0).above()).isZero();
    }

    @Test
    @Proves("R-POOL-29")
    void somebody_is_warned_once_for_each_level_and_again_after_it_fell() {
        MoneyNote note = new MoneyNote(UUID.randomUUID());
        note.write(100_00, 0, Instant.EPOCH);
        assertThat(note.warn(SurplusLevel.BELOW)).isFalse();
        assertThat(note.warn(SurplusLevel.NEAR)).isTrue();
        assertThat(note.warn(SurplusLevel.NEAR)).isFalse();
        assertThat(note.warn(SurplusLevel.REACHED)).isTrue();
        assertThat(note.warn(SurplusLevel.BELOW)).isFalse();
        assertThat(note.warn(SurplusLevel.REACHED)).isTrue();
    }

    private static long pence(String written) {
        return Long.parseLong(written.replace("_", ""));
    }
}
