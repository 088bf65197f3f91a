package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Keyboard;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Without ever touching a mouse. Wherever the focus goes, it is to be seen. That everything on every page is reached is
 * seen in {@code PagesWorkByKeyboardIT}.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KeyboardIT {

    private static final String APPLY = "/kent/accreditation/apply/";

    @Test
    void a_person_makes_an_account_and_fills_in_an_application_by_keyboard_alone() {
        try (Browser browser = Browser.withScript()) {
            Keyboard keyboard = new Keyboard(browser);
            browser.open("/create-account");
            keyboard.type("Your name", "Kofi Keys").type("Email address", "kofi.keys@journeys.example")
                    .type("Password", "three green words together").press("Make my account");

            browser.open("/" + Demo.KENT + "/accreditation");
            keyboard.press("Start your application");
            keyboard.choose("Yes").press("Start");
            assertThat(browser.path()).isEqualTo(APPLY + "tasks");

            keyboard.press("The idea of self-directed support");
            keyboard.type("In your own words (optional)", "I plan my own support.").choose("I would like to talk it through")
                    .press("Save and go back to the list");
            keyboard.press("Earlier refusals or withdrawals");
            keyboard.choose("No").press("Save and go back to the list");
            keyboard.press("What every broker promises");
            keyboard.choose("I work only as my customer directs, on tasks we agreed.").press("Save and go back to the list");
            keyboard.press("Your links with the council and with support providers");
            keyboard.press("I have no links");

            browser.open(APPLY + "tasks");
            keyboard.press("Check your answers and send");
            keyboard.press("Send my application");
            assertThat(browser.path()).isEqualTo(APPLY + "check");
            theProblemsHaveTheFocus(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** What went wrong is told first, and leads to the field. */
    @Test
    void a_person_signs_in_after_a_mistake() {
        try (Browser browser = Browser.withScript()) {
            Keyboard keyboard = new Keyboard(browser);
            Demo.Person drafter = Demo.in("drafter", Demo.KENT);
            browser.open("/sign-in");
            keyboard.type("Email address", drafter.email()).type("Password", "not their password").press("Sign in");
            theProblemsHaveTheFocus(browser);

            keyboard.follow("This email address and password do not belong together. Check both and try again.");
            assertThat(focusedId(browser)).isEqualTo("email");
            keyboard.type("Password", drafter.password()).press("Sign in");
            assertThat(browser.path()).isNotEqualTo("/sign-in");
        }
    }

    @Test
    void the_first_stop_leads_past_the_head_of_the_page() {
        try (Browser browser = Browser.withScript()) {
            browser.open("/" + Demo.KENT + "/register");
            new Keyboard(browser).follow("Skip to the main part of this page");
            assertThat(focusedId(browser)).isEqualTo("main");
            browser.page().keyboard().press("Tab");
            assertThat(browser.page().evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
        }
    }

    private static void theProblemsHaveTheFocus(Browser browser) {
        assertThat(browser.page().title()).startsWith("Error: ");
        assertThat(browser.page().evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
    }

    private static Object focusedId(Browser browser) {
        return browser.page().evaluate("document.activeElement.id");
    }
}
