package org.alongside.community.pool.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.entity.APool;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PoolQuestionsTest {

    private static final UUID ASHA = UUID.randomUUID();

    private final PoolFacts pool = new PoolFacts(UUID.randomUUID(), "Friday Makers", PoolKind.MEMBER_POOL,
            PoolStatus.ACTIVE, Set.of(), APool.terms(), List.of(
            new MemberFacts(UUID.randomUUID(), ASHA, "Asha", 1, 0, null, Set.of(PoolTask.FACILITATOR), MembershipStatus.ACTIVE, false),
            new MemberFacts(UUID.randomUUID(), UUID.randomUUID(), "Ben", 2, 0, null, Set.of(), MembershipStatus.ACTIVE, true),
            new MemberFacts(UUID.randomUUID(), UUID.randomUUID(), "Eva", 0, 0, null, Set.of(), MembershipStatus.APPLIED, false)));

    @Test
    void those_who_are_active_vote_and_who_wants_to_join_or_is_paused_does_not() {
        NewDecision asked = PoolQuestions.join(pool, UUID.randomUUID(), "Eva", ASHA);
        assertThat(asked.voters().electors()).containsExactly(ASHA);
        assertThat(asked.terms().method()).isEqualTo(Method.CONSENT);
    }

    @Test
    @Proves("R-POOL-41")
    void a_pool_ends_by_two_thirds() {
        NewDecision asked = PoolQuestions.end(pool, ASHA);
        assertThat(asked.terms().method()).isEqualTo(Method.TWO_THIRDS);
    }

    @Test
    @Proves("6.3")
    void about_whether_a_membership_ends_two_thirds_of_the_others_decide_and_not_before_two_weeks() {
        MemberFacts eva = pool.members().get(2);
        PoolFacts three = new PoolFacts(pool.poolId(), pool.name(), pool.kind(), pool.status(), Set.of(), pool.terms(), List.of(
                pool.members().get(0), new MemberFacts(eva.membershipId(), eva.personId(), "Eva", 3, 0, null, Set.of(),
                        MembershipStatus.ACTIVE, false)));
        NewDecision asked = PoolQuestions.remove(three, eva, ASHA);
        assertThat(asked.voters().electors()).containsExactly(ASHA);
        assertThat(asked.voters().interested()).containsExactly(eva.personId());
        assertThat(asked.terms().method()).isEqualTo(Method.TWO_THIRDS);
        assertThat(asked.terms().openDays()).isEqualTo(14);
    }

    @Test
    @Proves("6.3")
    void about_a_later_agreement_two_thirds_decide_and_read_what_changes() {
        NewDecision asked = PoolQuestions.agreement(pool, UUID.randomUUID(), 2, List.of("Ben: Treasurer"), ASHA);
        assertThat(asked.terms().method()).isEqualTo(Method.TWO_THIRDS);
        assertThat(asked.summary().what()).contains("version 2").contains("Ben: Treasurer");
    }

    @Test
    void each_question_can_be_read_on_one_page() {
        assertThat(List.of(PoolQuestions.join(pool, UUID.randomUUID(), "Eva", ASHA), PoolQuestions.end(pool, ASHA),
                PoolQuestions.remove(pool, pool.members().get(1), ASHA),
                PoolQuestions.agreement(pool, UUID.randomUUID(), 2, List.of(), ASHA)))
                .allSatisfy(asked -> {
                    assertThat(asked.summary().isComplete()).isTrue();
                    assertThat(asked.summary().fitsOnAPage()).isTrue();
                });
    }
}
