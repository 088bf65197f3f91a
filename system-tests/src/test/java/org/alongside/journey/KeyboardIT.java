package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Keyboard;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Making an account and starting to apply without ever touching a mouse; the focus is always to be seen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KeyboardIT {

    @Test
    void a_person_makes_an_account_and_applies_by_keyboard_alone() {
        try (Browser browser = Browser.withScript()) {
            Keyboard keyboard = new Keyboard(browser);
            browser.open("/create-account");
            keyboard.type("Your name", "Kofi Keys").type("Email address", "kofi.keys@journeys.example")
                    .type("Password", "three green words together").press("Make my account");

            browser.open("/" + Demo.KENT + "/accreditation");
            keyboard.press("Start your application");
            keyboard.choose("Yes").press("Start");
            assertThat(browser.path()).isEqualTo("/kent/accreditation/apply/tasks");

            keyboard.press("Earlier refusals or withdrawals");
            keyboard.choose("No").press("Save and go back to the list");
            keyboard.press("What every broker promises");
            keyboard.choose("I work only as my customer directs, on tasks we agreed.").press("Save and go back to the list");
            assertThat(browser.path()).startsWith("/kent/accreditation/apply/");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** What went wrong is told first, and leads to the field. */
    @Test
    void a_mistake_is_reached_by_keyboard() {
        try (Browser browser = Browser.withScript()) {
            Keyboard keyboard = new Keyboard(browser);
            browser.open("/sign-in");
            keyboard.type("Email address", "nobody@journeys.example").type("Password", "not a password of anyone")
                    .press("Sign in");
            assertThat(browser.page().title()).startsWith("Error: ");
            assertThat(browser.page().evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
            keyboard.follow("This email address and password do not belong together. Check both and try again.");
            assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("email");
        }
    }
}
