package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees of their council's money, and how they come to see it. Kent is read, in Leeds somebody asks. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CouncilMoneyIT {

    private static final Demo.Person GEORGE = Demo.in("george", Demo.LEEDS);

    @Test
    @Proves({"F3", "F4", "AC-I8"})
    void somebody_who_is_linked_hears_what_the_council_says_and_what_it_paid() {
        try (Browser browser = Browser.withScript().knownAs(Demo.in("asha", Demo.KENT))) {
            browser.open("/kent/community/money");
            assertThat(browser.page().locator("main").ariaSnapshot()).contains("245 pounds", "213 pounds 80",
                    "11117 pounds 60", "855 pounds 20", "A prepaid card");
        }
    }

    @Test
    @Proves("F13")
    void somebody_asks_sees_what_is_sent_and_takes_it_back() {
        try (Browser browser = Browser.withoutScript().knownAs(GEORGE)) {
            browser.open("/leeds/community/money").follow("ask your council to find you");
            browser.fill("First names", "George").fill("Family name", "Lamb").date("When were you born?", 3, 2, 1961)
                    .fill("Postcode", "zz1 1zz").press("Ask the council");
            assertThat(browser.problems()).containsExactly("Tick the box if you agree. Without your yes nothing is sent.");

            browser.choose("I agree that this is sent to the council, so that it can find me").press("Ask the council");
            assertThat(browser.text()).contains("Your council is asked", "Lamb", "ZZ1 1ZZ", "1961");
            assertThat(sealed()).singleElement().asString().as("nobody reads it in the database").isNotEmpty()
                    .doesNotContain("Lamb").doesNotContain("1961");

            browser.press("Take it back");
            assertThat(browser.text()).contains("It has stopped").doesNotContain("1961");
            assertThat(sealed()).containsExactly("");
        }
    }

    private static List<String> sealed() {
        return Database.rows("select l.details from community.person_link l join platform.person p on p.id = l.person_id "
                + "where p.email = '%s' order by l.asked_at desc limit 1".formatted(GEORGE.email()));
    }
}
