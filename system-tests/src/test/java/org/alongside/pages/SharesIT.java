package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.isolation.Database;
import org.alongside.kit.Answer;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How somebody is asked for their share, hears it, answers late, and opens the receipt. Leeds; receipts are read in Kent. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SharesIT {

    private static final Demo.Person BEN = Demo.in("ben", Demo.LEEDS);

    /** The next odd penny is Ben's: 33 pounds 34. */
    @Test
    @Proves({"AC-C78", "R-A11Y-06", "AC-C34"})
    void a_screen_reader_says_the_share_and_from_which_money_and_leads_to_each_error() {
        String spend = asked("A day with a potter", "100");
        try (Browser browser = Browser.withScript().knownAs(BEN)) {
            browser.open("/leeds/community/spend/answer?id=" + spend);
            // A space before a comma is not heard.
            assertThat(browser.page().locator("main").ariaSnapshot().replace(" ,", ","))
                    .contains("Your share: 33 pounds 34, from your direct payment");

            browser.fill("The most you would pay, in pounds", "33.33").press("I am in");
            assertThat(browser.problems()).containsExactly("Your share is £33.34. Write at least that, or say that you are out.");
            assertThat(browser.page().evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
            assertThat(browser.page().locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#most");
            assertThat(browser.page().locator("#most").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(browser.page().locator("#most").getAttribute("aria-describedby")).contains("most-error");
            assertThat(browser.page().locator("#most").inputValue()).as("what was typed is kept").isEqualTo("33.33");
        }
    }

    /** The session is long over; and the button is pressed twice. */
    @Test
    @Proves({"AC-C77", "R-A11Y-07"})
    void a_form_left_open_for_hours_and_sent_twice_has_one_result_and_nothing_is_lost() {
        String spend = asked("Paper for prints", "30");
        Answer form = Portal.underTest().visitor(BEN).get("/leeds/community/spend/answer?id=" + spend);
        Map<String, String> typed = Map.of("most", "12.34");

        Visitor hoursLater = Portal.underTest().visitor();
        Answer signIn = hoursLater.send(form, typed);
        assertThat(signIn.address().getPath()).isEqualTo("/sign-in");
        Answer held = hoursLater.send(signIn, Map.of("email", BEN.email(), "password", BEN.password()));
        assertThat(held.page().select("main").text()).contains("12.34");
        Answer first = hoursLater.send(held, Map.of());
        assertThat(first.page().select("main").text()).contains("You have said that you are in.");
        Answer second = hoursLater.send(form, typed);
        assertThat(second.address()).isEqualTo(first.address());

        assertThat(Database.rows("""
                select s.answer || ' ' || s.max_pence from community.spend_share s
                where s.spend_id = '%s' and s.answer <> 'NONE'""".formatted(spend))).containsExactly("IN 1234");
        assertThat(Database.rows("""
                select count(*) from platform.audit_process p where p.use_case = 'ANSWER_SHARE' and p.outcome = 'DONE'
                and platform.audit_mentions(p.events, '%s')""".formatted(spend))).containsExactly("1");
    }

    @Test
    @Proves({"R-POOL-18", "R-PRIV-05"})
    void a_receipt_is_a_file_for_those_it_concerns_and_each_opening_is_written_down() {
        String spend = KeptThings.in(Demo.KENT, "closedSpend");
        String file = "/kent/community/spend/receipt/" + spend + ".file";
        Answer receipt = Portal.underTest().visitor(Demo.in("cora", Demo.KENT)).get(file);
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.header("Content-Type")).startsWith("image/png");
        assertThat(receipt.header("Content-Disposition")).startsWith("attachment");
        assertThat(receipt.header("X-Content-Type-Options")).isEqualTo("nosniff");

        assertThat(Portal.underTest().visitor(Demo.in("dev", Demo.KENT)).get(file).status()).isEqualTo(404);
        assertThat(Portal.underTest().visitor(Demo.in("cora", Demo.KENT)).get(file.replace("/kent/", "/leeds/")).status())
                .isEqualTo(404);
        assertThat(Database.rows("""
                select count(*) > 0 from platform.audit_process p where p.use_case = 'OPEN_PAPER' and p.outcome = 'DONE'
                and platform.audit_mentions(p.events, '%s')""".formatted(spend))).containsExactly("t");
    }

    /** By Cora, of everybody in the group, the same from each. */
    private static String asked(String title, String pounds) {
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("cora", Demo.LEEDS))) {
            browser.open("/leeds/community/spend/ask?pool=" + KeptThings.in(Demo.LEEDS, "pool"))
                    .fill("What is it for?", title).select("What kind of thing is it?", "Activities and people who lead them")
                    .fill("What does it cost in all, in pounds?", pounds).fill("Who is paid?", "A potter")
                    .press("Ask the group");
            return browser.address().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        }
    }
}
