package org.alongside.integration.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.partner.control.Knocks;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-19")
class PartnerPassTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PartnerPass PASS = new PartnerPass(UUID.randomUUID(), UUID.randomUUID(),
            NOW.plus(PartnerPass.LONGEST));

    @Test
    void a_pass_opens_one_endpoint_of_one_area_for_a_quarter_of_an_hour() {
        String sealed = PASS.sealed();

        assertThat(PartnerPass.opened(sealed, NOW)).contains(PASS);
        assertThat(PartnerPass.opened(sealed, NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).contains(PASS);
        assertThat(PartnerPass.opened(sealed, NOW.plus(Duration.ofMinutes(15)))).isEmpty();
        assertThat(PartnerPass.LONGEST).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void nobody_reads_or_changes_one() {
        String sealed = PASS.sealed();
        String changed = (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1);

        assertThat(sealed).doesNotContain(PASS.area().toString(), PASS.endpointId().toString());
        assertThat(PartnerPass.opened(changed, NOW)).isEmpty();
        assertThat(PartnerPass.opened("", NOW)).isEmpty();
        assertThat(PartnerPass.opened("no pass at all", NOW)).isEmpty();
    }

    @Test
    void the_fifth_knock_in_vain_within_ten_minutes_is_one_too_many() {
        Knocks knocks = new Knocks();
        UUID endpoint = UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            assertThat(knocks.inVain(endpoint, NOW.plusSeconds(i))).isFalse();
        }
        assertThat(knocks.inVain(UUID.randomUUID(), NOW.plusSeconds(5))).isFalse();
        assertThat(knocks.inVain(endpoint, NOW.plusSeconds(5))).isTrue();
    }

    @Test
    void knocks_of_an_hour_ago_do_not_count() {
        Knocks knocks = new Knocks();
        UUID endpoint = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            assertThat(knocks.inVain(endpoint, NOW.plus(Duration.ofMinutes(3L * i)))).isFalse();
        }
    }
}
