package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Keyboard;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer marks who came, on whatever phone they have, and puts a mark right. Camden and Leeds, where nobody reads the marks. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegisterOfASessionIT {

    @Test
    @Proves({"R-TRN-28", "R-TRN-30"})
    void the_register_is_kept_without_script_and_a_correction_stands_beside_what_it_corrects() {
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("trainer", Demo.CAMDEN))) {
            browser.page().setViewportSize(320, 640);
            browser.open(register(Demo.CAMDEN)).choose("Hannah Weiss", "There for part of it").press("Keep the register");
            assertThat(browser.problems()).containsExactly(
                    "Write how many minutes of the session they were there for, in digits.");

            browser.page().locator("[id^='minutes-'].govuk-input--error").fill("1000");
            browser.press("Keep the register");
            assertThat(browser.problems()).containsExactly("The session lasted 330 minutes. Write a number from 1 to that.");

            browser.page().locator("[id^='minutes-'].govuk-input--error").fill("200");
            browser.choose("Carol Simmons", "There").press("Keep the register");
            assertThat(browser.text()).contains("The register is kept.");

            browser.open(register(Demo.CAMDEN));
            assertThat(browser.page().locator("fieldset:has-text('Hannah Weiss') input:checked").getAttribute("value"))
                    .isEqualTo("PARTIAL");
            assertThat(browser.text()).contains("Marked before as: Not there");
            assertThat(browser.page().locator("fieldset:has-text('Kwame Boateng') input:checked").count()).isZero();
        }
    }

    @Test
    @Proves("R-TRN-09")
    void how_a_session_was_taught_together_is_written_down_by_either_trainer() {
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("cotrainer", Demo.CAMDEN))) {
            String together = register(Demo.CAMDEN).replace("/register?", "/together?");
            browser.open(together).fill("How many minutes did a co-trainer with lived experience teach?", "331")
                    .press("Keep this");
            assertThat(browser.problems()).containsExactly("The session lasted 330 minutes. Write a number of minutes up to that.");

            browser.fill("How many minutes did a co-trainer with lived experience teach?", "110").press("Keep this");
            assertThat(browser.text()).contains("It is written down.", "Taught together");
        }
    }

    /** From the link in a message to the mark that is kept. Leeds: in Camden these marks were made above. */
    @Test
    @Proves("R-TRN-28")
    void the_register_is_kept_by_keyboard_alone() {
        try (Browser browser = Browser.withScript()) {
            Keyboard keyboard = new Keyboard(browser);
            Demo.Person trainer = Demo.in("trainer", Demo.LEEDS);
            browser.open(register(Demo.LEEDS));
            keyboard.type("Email address", trainer.email()).type("Password", trainer.password()).press("Sign in");
            assertThat(browser.heading()).isEqualTo("Who came?");

            keyboard.choose("Hannah Weiss", "There for part of it").press("Keep the register");
            assertThat(browser.page().evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
            keyboard.follow("Write how many minutes of the session they were there for, in digits.");
            assertThat(browser.page().evaluate("document.activeElement.id")).asString().startsWith("minutes-");
            browser.page().keyboard().type("45");
            keyboard.press("Keep the register");
            assertThat(browser.text()).contains("The register is kept.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String register(String area) {
        return "/" + area + "/training/teach/register?run=" + KeptThings.in(area, "taughtRun") + "&session="
                + KeptThings.in(area, "heldSession");
    }
}
