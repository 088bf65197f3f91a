package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booking has closed, and three people want to learn where the provider wanted five. Camden, where nobody else decides. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TooFewLearnersIT {

    @Test
    @Proves("R-TRN-36")
    void a_provider_lets_the_run_take_place_and_that_is_kept() {
        String run = KeptThings.in(Demo.CAMDEN, "closedRun");
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("provider", Demo.CAMDEN))) {
            browser.open("/camden/training/manage/run?id=" + run);
            assertThat(browser.text()).contains("3 of the 5 learners you wanted.", "Decide by ", "whether the run takes place");

            browser.follow("Let it take place with those who have booked").press("It takes place");
            assertThat(browser.text()).contains("It is done.", "it was decided that the run takes place all the same")
                    .doesNotContain("Decide by ");
            assertThat(Database.rows("""
                    select e #>> '{facts,learners}' from platform.audit_process p, jsonb_array_elements(p.events) e
                    where e ->> 'what' = 'WentAhead' and e ->> 'subject' = '%s'""".formatted(run))).containsExactly("3");

            browser.open("/camden/training/manage/act?run=" + run + "&do=GO_AHEAD").press("It takes place");
            assertThat(browser.problems()).containsExactly("This is decided already: the run takes place.");
        }
    }

    @Test
    @Proves("R-TRN-36")
    void nothing_is_decided_while_people_can_still_book() {
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("provider", Demo.CAMDEN))) {
            browser.open("/camden/training/manage/act?run=" + KeptThings.in(Demo.CAMDEN, "run") + "&do=GO_AHEAD")
                    .press("It takes place");
            assertThat(browser.page().title()).contains("This has moved on");
        }
    }
}
