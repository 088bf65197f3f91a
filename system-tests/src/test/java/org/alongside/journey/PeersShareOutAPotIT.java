package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.kit.Browser;
import org.alongside.kit.Budget;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three people share out their pot: each has the same to give, what gets enough is paid for, and the rest stays. */
@Proves({"R-POOL-45", "R-POOL-46"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeersShareOutAPotIT {

    private static final String AREA = Demo.DORSET;
    private static final Budget BUDGET = new Budget(AREA);

    @Test
    void without_script() {
        Things.firstDay(AREA);
        try (BudgetJourney starts = new BudgetJourney(Browser.withoutScript(), "Nan Marlowe", AREA);
             BudgetJourney keeps = new BudgetJourney(Browser.withoutScript(), "Otto Tansley", AREA);
             BudgetJourney third = new BudgetJourney(Browser.withoutScript(), "Pola Lund", AREA)) {
            List<BudgetJourney> all = List.of(starts, keeps, third);

            // given a pot of a hundred pounds that somebody gave to all
            String pool = BudgetJourney.begun("Thursday Gardeners", starts, keeps, third);
            third.putsIn(pool, "120");
            keeps.writesDownWhatCame(pool, third, "120");
            BUDGET.clears(pool);
            third.givesToThePot("100");

            // when they put ideas forward and each gives out a third
            String round = starts.beginsARound(pool, "Ideas for the garden", "100");
            keeps.putsForward(round, "A water butt", "40", "80");
            third.putsForward(round, "A greenhouse", "70", "100");
            assertThat(starts.opensTheRound(round).sees()).contains("£33.34").contains("33 pounds 34");
            assertThat(starts.givesTo(round, "A water butt", "33.35").sees()).contains("You can give at most £33.34 to this");
            starts.givesTo(round, "A water butt", "20");
            starts.givesTo(round, "A water butt", "33.34");
            keeps.givesTo(round, "A water butt", "10");
            assertThat(third.givesTo(round, "A greenhouse", "33.33").sees())
                    .contains("You have given out all of your part").doesNotContain("£43.34");
            BUDGET.isSharedOut(round);

            // then everybody sees what got enough, and two others approve what is paid
            all.forEach(member -> assertThat(member.looksAtTheRound(round).sees()).contains("It got £43.34")
                    .contains("from 2 people").contains("It got £33.33").contains("from 1 person")
                    .contains("Did not get enough"));
            assertThat(keeps.looksWhatBecomesOf("A water butt").sees()).contains("Waiting for approval")
                    .doesNotContain("Look at it and approve it");
            assertThat(starts.looksAtThePool(pool).sees()).contains("£76.66");
            all.forEach(member -> assertThat(member.complaints()).isEmpty());
        }
    }
}
