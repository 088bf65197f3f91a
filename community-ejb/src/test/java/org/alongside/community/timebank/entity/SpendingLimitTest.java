package org.alongside.community.timebank.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.community.timebank.TimeRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SpendingLimitTest {

    private static final int FLOOR = ATime.POLICY.memberFloor();

    @Test
    @Proves({"R-TIME-05", "AC-C64"})
    void the_limit_may_be_reached_and_not_passed() {
        SpendingLimit.requireMember(-540, 60, FLOOR);
        refused(TimeRule.BELOW_LIMIT, "0 minutes", () -> SpendingLimit.requireMember(-600, 5, FLOOR));
        refused(TimeRule.BELOW_LIMIT, "1 hour", () -> SpendingLimit.requireMember(-540, 61, FLOOR));
    }

    @Test
    @Proves("R-TIME-20")
    void who_was_left_below_receives_nothing_until_they_are_back() {
        refused(TimeRule.BELOW_LIMIT, "0 minutes", () -> SpendingLimit.requireMember(-700, 1, FLOOR));
    }

    @Test
    @Proves("R-TIME-07")
    void so_has_the_pot_a_limit() {
        SpendingLimit.requirePot(-5990, 10, ATime.POLICY.potFloor());
        assertThatThrownBy(() -> SpendingLimit.requirePot(-5990, 11, ATime.POLICY.potFloor()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("R-TIME-07")
    void only_what_was_earned_is_given_away() {
        SpendingLimit.requireEarned(60, 60);
        refused(TimeRule.NOTHING_TO_GIVE, "1 hour", () -> SpendingLimit.requireEarned(60, 61));
        refused(TimeRule.NOTHING_TO_GIVE, "0 minutes", () -> SpendingLimit.requireEarned(-60, 1));
    }

    private static void refused(TimeRule rule, String left, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.breaches().get(0).rule()).isEqualTo(rule);
            assertThat(broken.breaches().get(0).arguments()).containsExactly(left);
        });
    }
}
