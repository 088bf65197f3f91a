package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "I am worried about somebody", from wherever somebody is. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WorryIT {

    private static final String TOLD = "Ingrid is taking her card, says the bright yellow wagtail.";

    private static Browser browser;

    @BeforeEach
    void as_nobody() {
        browser = browser == null ? Browser.withoutScript() : browser.forgotten();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** As whoever the page is for; also on a page that says no. */
    @Test
    @Proves("R-SAFE-01")
    void it_is_linked_on_every_page() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, Visitor> visitors = new HashMap<>();
        for (PortalPage page : PortalPage.all()) {
            Visitor visitor = visitors.computeIfAbsent(page.who(), who -> page.needsSomebody()
                    ? Portal.underTest().visitor(page.person(Demo.KENT)) : Portal.underTest().visitor());
            String worry = page.isOfAnArea() && page.shows() == 200 ? "/kent/worry" : "/worry";
            softly.assertThat(visitor.get(page.in(Demo.KENT)).links()).as("%s", page)
                    .anyMatch(link -> link.equals(worry) || page.shows() != 200 && link.equals("/kent/worry"));
        }
        softly.assertAll();
    }

    @Test
    @Proves({"R-SAFE-01", "R-SAFE-10"})
    void anybody_tells_it_without_a_name_and_numbers_come_first() {
        browser.open("/camden/worry");
        String page = browser.text();
        assertThat(page.indexOf("Ring 999")).isPositive().isLessThan(page.indexOf("01632 960 100"));
        assertThat(page.indexOf("01632 960 100")).isLessThan(page.indexOf("What worries you?"));
        browser.page().locator("#words").fill("He is alone all day.");
        browser.pressAndArrive("Send");
        assertThat(browser.heading()).isEqualTo("Thank you for telling us");
        assertThat(browser.text()).contains("Nobody may treat you worse");
    }

    @Test
    @Proves("R-SAFE-02")
    void with_danger_now_999_is_shown_before_anything_is_kept() {
        browser.open("/camden/worry");
        long before = kept();
        browser.page().locator("#words").fill("She is locked in.");
        browser.choose("Somebody is in danger now").pressAndArrive("Send");
        assertThat(browser.text()).contains("Ring 999 first");
        assertThat(kept()).isEqualTo(before);
        assertThat(browser.page().locator("#words").inputValue()).isEqualTo("She is locked in.");
        browser.pressAndArrive("I have rung, or I cannot: send it now");
        assertThat(kept()).isEqualTo(before + 1);
        assertThat(browser.text().indexOf("Ring 999")).isLessThan(browser.text().indexOf("What you wrote is kept"));
    }

    @Test
    @Proves({"AC-C73", "R-SAFE-06"})
    void when_it_may_be_about_the_lead_only_the_deputy_sees_it() {
        browser.open("/camden/worry");
        browser.page().locator("#words").fill(TOLD);
        browser.pressAndArrive("Send");

        String id = Database.rows("select id from community.concern where tenant_id = " + AREA
                + " order by raised_at desc").get(0);
        String address = "/camden/community/safeguarding/concern?id=" + id;
        Visitor lead = Portal.underTest().visitor(Demo.in("safeguarding", Demo.CAMDEN));
        Visitor deputy = Portal.underTest().visitor(Demo.in("deputy", Demo.CAMDEN));

        assertThat(deputy.get(address).body()).contains("wagtail");
        assertThat(lead.get("/camden/community/safeguarding").body()).doesNotContain(id);
        assertThat(lead.get(address).status()).isEqualTo(404);
        assertThat(lead.get(address).heading())
                .isEqualTo(lead.get("/camden/community/safeguarding/concern?id=" + UUID.randomUUID()).heading());
        assertThat(Database.rows("select subject || body from platform.message where tenant_id = " + AREA))
                .noneMatch(message -> message.contains("wagtail") || message.contains("taking her card"));
    }

    private static final String AREA = "(select id from platform.area where slug = 'camden')";

    private static long kept() {
        return Long.parseLong(Database.rows("select count(*) from community.concern where tenant_id = " + AREA).get(0));
    }
}
