package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.alongside.kit.Browser;
import org.alongside.kit.Budget;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three people share a budget, decide on something, pay it, read the same figures everywhere, and one leaves with the rest. */
@Proves({"R-POOL-01", "R-POOL-03", "R-POOL-04", "R-POOL-07", "R-POOL-10", "R-POOL-14", "R-POOL-16", "R-POOL-23",
    "R-POOL-24", "R-POOL-34"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeersShareABudgetIT {

    private static final String AREA = Demo.DORSET;
    private static final Budget BUDGET = new Budget(AREA);

    @Test
    void with_script() {
        peers_share_a_budget(Browser::withScript, "Thursday Bakers", "Nell Marlowe", "Obi Tansley", "Pia Lund");
    }

    @Test
    void without_script() {
        peers_share_a_budget(Browser::withoutScript, "Thursday Weavers", "Ned Marlowe", "Oona Tansley", "Pim Lund");
    }

    private static void peers_share_a_budget(Supplier<Browser> browsers, String group, String one, String two, String three) {
        Things.firstDay(AREA);
        try (BudgetJourney starts = new BudgetJourney(browsers.get(), one, AREA);
             BudgetJourney keeps = new BudgetJourney(browsers.get(), two, AREA);
             BudgetJourney leaves = new BudgetJourney(browsers.get(), three, AREA)) {
            List<BudgetJourney> all = List.of(starts, keeps, leaves);

            // given a pool whose people have signed what they agree on, and put fifty pounds in each
            String pool = BudgetJourney.begun(group, starts, keeps, leaves);
            all.forEach(member -> member.putsIn(pool, "50"));
            all.forEach(member -> keeps.writesDownWhatCame(pool, member, "50"));
            BUDGET.clears(pool);

            // when one asks for something, everybody answers for their own share, and the group decides on it
            String title = "An afternoon with " + group;
            String spend = starts.asks(pool, title, "100.01");
            assertThat(leaves.looksAtTheirShare(spend).sees()).contains("£33.33").contains("33 pounds 33")
                    .contains("from your own money").contains("You decide about your own money");
            all.forEach(member -> member.isIn(spend, "35"));
            assertThat(keeps.triesToApprove(spend).sees()).contains("The group has to say yes to this first");
            String decision = starts.opensTheVote(title);
            all.forEach(member -> member.votesYes(decision));
            BUDGET.isDecided(decision);

            // then who asked does not approve it, two others do, and it is paid by two and shown
            assertThat(starts.triesToApprove(spend).sees()).contains("There is nothing to approve here for you now");
            keeps.triesToApprove(spend);
            assertThat(leaves.triesToApprove(spend).sees()).contains("Approved, not paid yet");
            assertThat(keeps.writesDownThePayment(spend, "100.01").sees()).contains("It waits for somebody else to release it")
                    .doesNotContain("Look at the payment and at the bank");
            assertThat(leaves.releases(spend).sees()).contains("Paid, receipt wanted");
            assertThat(starts.keepsTheReceipt(spend).sees()).contains("Finished");
            assertThat(leaves.opensTheReceipt(spend)).contains("an afternoon: £100.01");

            // and each reads the same figures in the pool, in their statement and in its file
            reads(starts, pool, title, "33.34", "16.66");
            reads(keeps, pool, title, "33.34", "16.66");
            reads(leaves, pool, title, "33.33", "16.67");

            // and one leaves with the rest, which two people pay back
            assertThat(leaves.wantsToLeave(pool).sees()).contains("You do not have to say why").contains("£16.67");
            leaves.leaves(pool);
            keeps.preparesToPayBack(pool, leaves, "£16.67");
            assertThat(starts.paysBack(pool, leaves, "£16.67").sees()).contains("Nothing is owed");
            assertThat(leaves.opensMyMoney().sees()).doesNotContain("£16.67");
            assertThat(leaves.opensTheStatement(pool).sees()).contains("£16.67");
            assertThat(starts.looksAtThePool(pool).sees()).contains("£33.32").doesNotContain(three);
            all.forEach(member -> assertThat(member.complaints()).isEmpty());
        }
    }

    private static void reads(BudgetJourney member, String pool, String title, String share, String left) {
        assertThat(member.looksAtThePool(pool).sees()).contains("£" + left);
        assertThat(member.opensTheStatement(pool).sees()).contains("£50").contains("£" + share).contains("£" + left)
                .contains(title);
        assertThat(member.takesTheStatement(pool)).contains("Came in,£50").contains("£" + share)
                .contains("At the end of the month,£" + left);
    }
}
