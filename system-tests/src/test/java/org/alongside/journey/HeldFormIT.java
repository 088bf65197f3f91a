package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes, pauses longer than the session lasts, and sends: nothing is lost, and nothing is sent twice. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HeldFormIT {

    private static final String PAGE = "/kent/accreditation/apply/criterion?code=C03";
    private static final Demo.Person WRITER = Demo.in("drafter", Demo.KENT);
    private static final Demo.Person NEXT = Demo.in("applicant", Demo.KENT);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_typed_is_sent_again_after_signing_in(boolean script) {
        String words = "I ask first what is in the way, <then> who can move it. " + script;
        try (Browser browser = script ? Browser.withScript() : Browser.withoutScript()) {
            browser.signedIn(WRITER).open(PAGE);
            browser.page().locator("textarea").first().fill(words);
            browser.page().context().clearCookies();
            browser.press("Save and go back to the list");
            assertThat(browser.path()).isEqualTo("/sign-in");

            browser.fill("Email address", WRITER.email()).fill("Password", WRITER.password()).press("Sign in");
            assertThat(browser.path()).isEqualTo("/held");
            assertThat(browser.text()).contains(words);

            browser.press("Send it again");
            assertThat(browser.path()).isEqualTo("/kent/accreditation/apply/tasks");
            browser.open(PAGE);
            assertThat(browser.page().locator("textarea").first().inputValue()).isEqualTo(words);
            browser.open("/held");
            assertThat(browser.text()).doesNotContain(words);
        }
    }

    /** On a computer that several people share. */
    @Test
    void who_signs_in_next_does_not_read_it() {
        try (Browser browser = Browser.withoutScript()) {
            browser.signedIn(WRITER).open(PAGE);
            browser.page().locator("textarea").first().fill("For nobody else");
            browser.page().context().clearCookies();
            browser.press("Save and go back to the list");

            browser.fill("Email address", NEXT.email()).fill("Password", NEXT.password()).press("Sign in");
            assertThat(browser.text()).doesNotContain("For nobody else");
        }
    }
}
