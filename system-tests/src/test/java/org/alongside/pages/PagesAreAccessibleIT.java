package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.kit.Accessibility;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Axe and a ruler on every page: filled, on an area's first day, and after its form was sent without answers; each at a
 * desk's width and at 320 pixels, and the filled page in every palette and text size as well.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesAreAccessibleIT {

    private static Browser browser;

    static List<PortalPage> pages() {
        return PortalPage.all();
    }

    static List<PortalPage> pages_of_a_first_day() {
        Things.firstDay(Demo.RUTLAND);
        return pages().stream().filter(page -> !page.namesAThing() && !page.address().contains("{code}")).toList();
    }

    static List<PortalPage> pages_that_refuse() {
        return pages().stream().filter(PortalPage::refusesToBeSentEmpty).toList();
    }

    @BeforeEach
    void as_nobody() {
        browser = browser == null ? Browser.withScript() : browser.forgotten();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void filled(PortalPage page) {
        open(page, Demo.KENT);
        assertThat(browser.heading()).as("%s has a heading", page).isNotBlank();
        assertThat(page.hasForm() || browser.buttons().isEmpty()).as("pages.csv knows the form of %s", page).isTrue();
        assertThat(Accessibility.faultsInEveryWay(browser)).as("%s filled", page).isEmpty();
        assertThat(browser.complaints()).as("what the browser complained about on %s", page).isEmpty();
    }

    /** In an area that has been opened and has nothing in it. */
    @ParameterizedTest
    @MethodSource("pages_of_a_first_day")
    void empty(PortalPage page) {
        if (page.needsSomebody()) {
            browser.knownAs(page.personOnTheFirstDay(Demo.RUTLAND));
        }
        browser.open(page.in(Demo.RUTLAND));
        assertThat(browser.heading()).as("%s has a heading", page).isNotBlank().isNotEqualTo("Something went wrong on our side");
        assertThat(Accessibility.faults(browser)).as("%s empty", page).isEmpty();
        assertThat(browser.complaints()).as("what the browser complained about on %s", page).isEmpty();
    }

    /** Which button refuses stands in the list of pages, so that nothing is done. Leeds, where local rules can still change. */
    @ParameterizedTest
    @MethodSource("pages_that_refuse")
    void with_mistakes(PortalPage page) {
        open(page, Demo.LEEDS);
        browser.pressWithoutAnswers(page.refuses());
        assertThat(browser.page().title()).as("%s refuses to be sent empty", page).startsWith("Error: ");
        assertThat(browser.problems()).as("%s says what is missing", page).isNotEmpty();
        assertThat(Accessibility.faults(browser)).as("%s with mistakes", page).isEmpty();
        assertThat(browser.complaints()).as("what the browser complained about on %s", page).isEmpty();
    }

    /** Only somebody whose session ended while they wrote comes here. */
    @Test
    void what_was_typed_is_held() {
        Demo.Person drafter = Demo.in("drafter", Demo.LEEDS);
        browser.knownAs(drafter).open("/" + Demo.LEEDS + "/accreditation/apply/arrangements")
                .fill("What would help you?", "A quiet room, please.").forgotten().pressAndArrive("Save");
        browser.fill("Email address", drafter.email()).fill("Password", drafter.password()).pressAndArrive("Sign in");
        assertThat(browser.path()).isEqualTo("/held");
        assertThat(Accessibility.faultsInEveryWay(browser)).isEmpty();
    }

    private static void open(PortalPage page, String area) {
        if (page.needsSomebody()) {
            browser.knownAs(page.person(area));
        }
        browser.open(page.in(area));
    }
}
