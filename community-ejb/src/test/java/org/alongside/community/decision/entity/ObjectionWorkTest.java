package org.alongside.community.decision.entity;

import static org.alongside.community.decision.entity.ADecision.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ObjectionWorkTest {

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final UUID cora = UUID.randomUUID();

    @Test
    @Proves("6.2")
    void only_who_objects_can_settle_it_and_then_it_is_counted() {
        Decision decision = objected(false);
        UUID objection = decision.objections().get(0).id();
        assertThatThrownBy(() -> decision.resolve(objection, asha, COUNTED)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOT_YOUR_OBJECTION");
        decision.resolve(objection, cora, COUNTED);
        assertThat(decision.status()).isEqualTo(DecisionStatus.PASSED);
        assertThat(decision.tally().abstain()).isEqualTo(1);
        assertThat(decision.objections()).hasSize(1);
    }

    @Test
    @Proves("6.2")
    void who_says_that_their_objection_is_settled_is_named_as_standing_aside() {
        Decision decision = objected(false);
        assertThat(decision.votesAsCounted()).containsEntry(cora, Choice.OBJECT);
        decision.resolve(decision.objections().get(0).id(), cora, COUNTED);
        assertThat(decision.votesAsCounted()).containsEntry(cora, Choice.ABSTAIN).containsEntry(asha, Choice.YES);
    }

    @Test
    @Proves("6.2")
    void after_three_rounds_two_thirds_decide_only_if_the_group_agreed_so() {
        assertThat(afterThreeRounds(true).status()).isEqualTo(DecisionStatus.PASSED);
        assertThat(afterThreeRounds(false).status()).isEqualTo(DecisionStatus.NOT_PASSED);
    }

    @Test
    @Proves("6.2")
    void giving_up_before_the_third_round_passes_nothing() {
        Decision decision = objected(true);
        decision.giveUpWork(COUNTED);
        assertThat(decision.status()).isEqualTo(DecisionStatus.NOT_PASSED);
    }

    @Test
    @Proves("6.2")
    void there_is_no_fourth_text() {
        Decision decision = inThirdRound(true);
        assertThatThrownBy(() -> decision.amend("Once more", ADecision.SUMMARY)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ROUNDS_USED_UP");
    }

    @Test
    @Proves({"6.2", "R-POOL-65"})
    void without_a_quorum_it_is_run_once_more_and_then_lapses() {
        Decision decision = ADecision.open(Method.MAJORITY, Set.of(asha, ben, cora));
        ADecision.vote(decision, asha, Choice.YES);
        decision.count(COUNTED);
        assertThat(decision.status()).isEqualTo(DecisionStatus.INQUORATE);
        decision.runAgain();
        ADecision.opened(decision);
        ADecision.vote(decision, asha, Choice.YES);
        decision.count(COUNTED);
        assertThat(decision.status()).isEqualTo(DecisionStatus.LAPSED);
        assertThatThrownBy(decision::runAgain).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("3.5")
    void it_takes_two_people_to_stop_a_vote() {
        Decision decision = ADecision.open(Method.MAJORITY, Set.of(asha, ben, cora));
        refusesVoidBy(decision, ben);
        decision.proposeVoid(asha, "The price in the paper is wrong.");
        refusesVoidBy(decision, asha);
        decision.confirmVoid(ben);
        assertThat(decision.status()).isEqualTo(DecisionStatus.VOID);
        assertThatThrownBy(() -> decision.count(COUNTED)).isInstanceOf(Stale.class);
    }

    private static void refusesVoidBy(Decision decision, UUID person) {
        assertThatThrownBy(() -> decision.confirmVoid(person)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("VOID_NEEDS_ANOTHER");
    }

    private Decision afterThreeRounds(boolean fallsBack) {
        Decision decision = inThirdRound(fallsBack);
        decision.giveUpWork(COUNTED);
        return decision;
    }

    private Decision inThirdRound(boolean fallsBack) {
        Decision decision = objected(fallsBack);
        while (decision.round() < AfterCount.MOST_ROUNDS) {
            decision.amend("Another text", ADecision.SUMMARY);
            ADecision.opened(decision);
            vote(decision);
        }
        return decision;
    }

    private Decision objected(boolean fallsBack) {
        Decision decision = ADecision.open(new Terms(Method.CONSENT, 50, 7, Pace.USUAL, false, fallsBack),
                Set.of(asha, ben, cora));
        vote(decision);
        return decision;
    }

    private void vote(Decision decision) {
        ADecision.vote(decision, asha, Choice.YES);
        ADecision.vote(decision, ben, Choice.YES);
        ADecision.vote(decision, cora, Choice.OBJECT);
        decision.count(COUNTED);
        assertThat(decision.status()).isEqualTo(DecisionStatus.OBJECTION_WORK);
    }
}
