package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class AgreedTermsTest {

    @Test
    @Proves("R-POOL-17")
    void an_agreement_may_be_stricter_than_the_area_about_who_releases_payments_and_not_looser() {
        assertThat(terms(10_00, 50_00, Map.of()).checked(25_00, 100_00).twoSignatories()).isEqualTo(50_00);
        assertRefused(terms(25_01, 100_00, Map.of()), PoolRule.LIMIT_ABOVE_AREA);
        assertRefused(terms(25_00, 100_01, Map.of()), PoolRule.LIMIT_ABOVE_AREA);
        assertRefused(terms(25_00, 24_00, Map.of()), PoolRule.LIMIT_ABOVE_AREA);
    }

    @Test
    void nobody_is_removed_and_nothing_is_wound_up_by_less_than_two_thirds() {
        assertRefused(terms(0, 0, Map.of(PoolMatter.REMOVE, DecidedBy.MAJORITY)), PoolRule.WAY_TOO_LOOSE);
        assertRefused(terms(0, 0, Map.of(PoolMatter.WIND_UP, DecidedBy.CONSENT)), PoolRule.WAY_TOO_LOOSE);
        assertThat(terms(0, 0, Map.of(PoolMatter.RULES, DecidedBy.UNANIMOUS)).checked(1, 1).way(PoolMatter.RULES))
                .isEqualTo(DecidedBy.UNANIMOUS);
        assertThat(terms(0, 0, Map.of(PoolMatter.JOIN, DecidedBy.MAJORITY)).checked(1, 1).way(PoolMatter.JOIN))
                .isEqualTo(DecidedBy.MAJORITY);
        assertThat(terms(0, 0, Map.of()).way(PoolMatter.JOIN)).isEqualTo(DecidedBy.CONSENT);
    }

    private static void assertRefused(AgreedTerms terms, PoolRule rule) {
        assertThatThrownBy(() -> terms.checked(25_00, 100_00)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(rule.name());
    }

    private static AgreedTerms terms(long one, long two, Map<PoolMatter, DecidedBy> ways) {
        return new AgreedTerms(one, two, 50, 7, 10, ShortfallRule.REJECT, AbsenceRule.TAKES_NO_PART, false, ways);
    }
}
