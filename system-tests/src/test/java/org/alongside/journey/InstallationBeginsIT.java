package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.kit.Browser;
import org.alongside.kit.OwnDatabase;
import org.alongside.kit.OwnPortal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty database to somebody who coordinates in an area, with nothing but the portal's pages and one setting. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class InstallationBeginsIT {

    private static final String PASSWORD = "seven quiet otters";
    private static final String JOAN = "joan@stewards.example";
    private static final String IDRIS = "idris@stewards.example";
    private static final String PRIYA = "priya@york.example";

    @Test
    void the_first_stewards_open_an_area_and_ask_somebody_to_coordinate() {
        try (OwnDatabase database = OwnDatabase.make("installation_begins")) {
            try (OwnPortal empty = OwnPortal.start("installation-begins", database.app(), Map.of())) {
                for (String one : List.of(JOAN, IDRIS, PRIYA)) {
                    makeAnAccount(empty, one);
                }
            }
            Map<String, String> stewards = Map.of("ALONGSIDE_STEWARDS", JOAN + ", " + IDRIS);
            try (OwnPortal begun = OwnPortal.start("installation-begins", database.app(), stewards)) {
                aStewardOpensYork(begun);
                theCoordinatorSeesTheirWork(begun);
            }
        }
    }

    private static void makeAnAccount(OwnPortal portal, String email) {
        try (Browser browser = Browser.withoutScript(portal.portal())) {
            browser.open("/");
            assertThat(browser.text()).contains("No area is open yet.");
            browser.open("/create-account").fill("Your name", "Person " + email.split("@")[0])
                    .fill("Email address", email).fill("Password", PASSWORD).pressAndArrive("Make my account");
            assertThat(browser.problems()).isEmpty();
        }
    }

    private static void aStewardOpensYork(OwnPortal portal) {
        try (Browser browser = Browser.withoutScript(portal.portal())) {
            signIn(browser, JOAN);
            browser.open("/").go("Open an area").select("Which council area?", "York").pressAndArrive("Open this area");
            assertThat(browser.heading()).isEqualTo("Your work in York");
            assertThat(browser.linkedNames()).contains("Bodies", "Who does what");

            browser.go("Who does what").go("Ask somebody to do some work").fill("Email address they sign in with", JOAN)
                    .choose("Coordinator").pressAndArrive("Write it down and tell them");
            assertThat(browser.problems()).containsExactly("You cannot give this role to yourself. Ask somebody else to.");

            browser.fill("Email address they sign in with", PRIYA).pressAndArrive("Write it down and tell them");
            assertThat(browser.text()).contains("Person priya", PRIYA, "Coordinator");
        }
    }

    private static void theCoordinatorSeesTheirWork(OwnPortal portal) {
        try (Browser browser = Browser.withoutScript(portal.portal())) {
            signIn(browser, PRIYA);
            browser.open("/york/duties");
            assertThat(browser.linkedNames()).contains("Applications", "Panels", "Who does what");
            browser.open("/york/messages");
            assertThat(browser.text()).contains("You have work to do here: a coordinator");
            browser.open("/open-area");
            assertThat(browser.heading()).isEqualTo("You cannot do this here");
        }
    }

    private static void signIn(Browser browser, String email) {
        browser.open("/sign-in").fill("Email address", email).fill("Password", PASSWORD).pressAndArrive("Sign in");
    }
}
