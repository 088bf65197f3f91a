package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What seldom happens to a spend: a dearer invoice, a yes given beforehand, and a group too small to approve. Leeds. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SpendStepsIT {

    @Test
    @Proves({"R-POOL-15", "R-POOL-16"})
    void a_dearer_invoice_goes_back_and_is_approved_anew() {
        try (Browser cora = as("cora"); Browser asha = as("asha")) {
            ask(cora, "Glaze", "Materials", "10").choose("The pot pays all of it").press("Ask the group");
            String spend = id(cora);
            asha.open("/leeds/community/spend/approve?id=" + spend).press("I approve it");
            assertThat(asha.text()).contains("Approved, not paid yet");

            cora.open("/leeds/community/spend/pay?id=" + spend).go("Ask everybody about the new price")
                    .fill("What does it cost in all now, in pounds?", "10").press("Ask everybody again");
            assertThat(cora.problems()).containsExactly(
                    "£10 is set aside for this already, so nobody has to be asked again. Write down the payment.");
            cora.fill("What does it cost in all now, in pounds?", "12.50").press("Ask everybody again");
            assertThat(cora.text()).contains("Everybody is asked about the new price now.").contains("£12.50")
                    .contains("So far: 0 of 1").doesNotContain("Set aside");

            asha.open("/leeds/community/spend/approve?id=" + spend).press("I approve it");
            assertThat(asha.text()).contains("Approved, not paid yet").contains("£12.50");
        }
    }

    @Test
    @Proves({"R-POOL-07", "R-PRIV-04"})
    void who_said_yes_beforehand_is_in_within_their_limits_until_they_take_it_back() {
        try (Browser cora = as("cora"); Browser ben = as("ben")) {
            String allow = "/leeds/community/spend/allow?pool=" + KeptThings.in(Demo.LEEDS, "pool");
            ben.open(allow).press("Say yes to this");
            assertThat(ben.problems()).as("all at once").hasSize(4);
            ben.select("To what kind of thing?", "Outings and events").fill("Your share each time, at most, in pounds", "5")
                    .fill("In a month, at most, in pounds", "6").date("Until which day?", 1, 3, 2030).press("Say yes to this");
            assertThat(ben.text()).contains("You have said yes beforehand.").contains("Outings and events");

            assertThat(answerOfBen(cora, ben, "Bus to the mill", "15.03")).as("above each time").isEqualTo("No answer yet");
            assertThat(answerOfBen(cora, ben, "Bus to the lake", "15")).isEqualTo("In");
            assertThat(answerOfBen(cora, ben, "Bus to the wood", "15")).as("above the month").isEqualTo("No answer yet");
            ben.open(allow).go("Take it back: Outings and events").press("Take it back");
            assertThat(ben.text()).contains("From now on you are asked each time.").doesNotContain("Outings and events, up to");
            assertThat(answerOfBen(cora, ben, "Bus to the fair", "3")).isEqualTo("No answer yet");
        }
    }

    @Test
    @Proves("R-POOL-16")
    void a_group_too_small_is_helped_by_somebody_independent() {
        try (Browser farah = as("farah"); Browser finance = as("finance")) {
            farah.open("/leeds/community/pool").go("Riverside Lunch Club");
            String pool = id(farah);
            farah.open("/leeds/community/spend/ask?pool=" + pool).fill("What is it for?", "Apples from Dev's tree")
                    .select("What kind of thing is it?", "Food and drink").fill("What does it cost in all, in pounds?", "6")
                    .fill("Who is paid?", "Dev").select("Is it one of us, or the business of one of us?", "Dev Sharma");
            farah.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Dev Sharma")).uncheck();
            farah.press("Ask the group");
            String spend = id(farah);
            farah.open("/leeds/community/spend/answer?id=" + spend).press("I am in");

            finance.open("/leeds/community/spend/review").go("Apples from Dev's tree, Riverside Lunch Club")
                    .press("I approve it");
            assertThat(finance.text()).contains("You have approved it.").doesNotContain("Apples");
            assertThat(farah.open("/leeds/community/spend/one?id=" + spend).text()).contains("Approved, not paid yet")
                    .contains("Somebody independent");
        }
    }

    private static String answerOfBen(Browser cora, Browser ben, String title, String pounds) {
        ask(cora, title, "Outings and events", pounds).press("Ask the group");
        ben.open("/leeds/community/spend/one?id=" + id(cora));
        return ben.page().locator(".govuk-summary-list__row:has-text('Your answer') dd").first().innerText().strip();
    }

    private static Browser ask(Browser browser, String title, String kind, String pounds) {
        return browser.open("/leeds/community/spend/ask?pool=" + KeptThings.in(Demo.LEEDS, "pool"))
                .fill("What is it for?", title).select("What kind of thing is it?", kind)
                .fill("What does it cost in all, in pounds?", pounds).fill("Who is paid?", "Whoever sells it");
    }

    private static String id(Browser browser) {
        return browser.address().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static Browser as(String who) {
        return Browser.withoutScript().knownAs(Demo.in(who, Demo.LEEDS));
    }
}
