package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a browser that runs no script. The whole way to being accredited is in {@code BrokerIsAccreditedIT}. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesWorkWithoutScriptIT {

    private static Browser browser;

    static List<PortalPage> pages_that_refuse() {
        return PortalPage.all().stream().filter(PortalPage::refusesToBeSentEmpty).toList();
    }

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

    @ParameterizedTest
    @MethodSource("pages_that_refuse")
    void a_form_says_what_is_missing(PortalPage page) {
        if (page.needsSomebody()) {
            browser.knownAs(page.person(Demo.LEEDS));
        }
        browser.open(page.in(Demo.LEEDS)).pressWithoutAnswers(page.refuses());
        assertThat(browser.page().title()).startsWith("Error: ");
        assertThat(browser.problems()).isNotEmpty();
    }

    @Test
    void the_list_is_narrowed_and_a_broker_is_read() {
        browser.open("/" + Demo.KENT + "/register");
        browser.page().locator("summary", byText("Languages")).click();
        browser.choose("Polish").pressAndArrive("Show brokers");
        assertThat(browser.text()).contains("match").contains("Polish");
        String name = browser.page().locator(".al-card a").first().innerText();
        browser.page().waitForNavigation(() -> browser.follow(name));
        assertThat(browser.heading()).isEqualTo(name);
    }

    @Test
    void the_queue_is_put_in_another_order() {
        browser.knownAs(Demo.in("coordinator", Demo.KENT)).open("/" + Demo.KENT + "/accreditation/queue")
                .select("Show", "New: to accept or give back").pressAndArrive("Show");
        assertThat(browser.text()).contains("Rosie Field").doesNotContain("Winston Clarke");
    }

    @Test
    void a_member_of_the_body_declares() {
        browser.knownAs(Demo.in("chair", Demo.KENT)).open("/" + Demo.KENT + "/accreditation/body")
                .follow("My seat").followNamed("What you said about yourself")
                .choose("I am a disabled person").pressAndArrive("This is what I say");
        assertThat(browser.path()).isEqualTo("/kent/accreditation/body/my-seat");
    }

    @Test
    void a_broker_changes_what_people_read() {
        browser.knownAs(Demo.in("broker", Demo.LEEDS)).open("/" + Demo.LEEDS + "/register/mine")
                .go("Change what people read").fill("Town you work from", "Otley Bridge").press("Save, and look at it")
                .pressAndArrive("Publish this");
        assertThat(browser.open("/" + Demo.LEEDS + "/register?text=Otley+Bridge").linkedNames()).contains("Ben Carter");
    }

    /** Nobody is asked what they do or want to become; what helps them is arranged without saying for whom. */
    @Test
    @Proves({"AC-A57", "R-TRN-26", "R-TRN-38"})
    void a_learner_books_says_what_to_arrange_and_gives_up_again() {
        browser.knownAs(Demo.in("learner10", Demo.LEEDS))
                .open("/" + Demo.LEEDS + "/training/my/book?run=" + KeptThings.in(Demo.LEEDS, "run"))
                .choose("A British Sign Language interpreter").pressAndArrive("Book");
        assertThat(browser.text()).contains("What happens next", "A British Sign Language interpreter");
        browser.page().locator("main a[href*='/my/leave']").click();
        browser.pressAndArrive(browser.buttons().get(0));
        assertThat(browser.text()).contains("Your booking has ended", "You gave it up.");
    }

    @Test
    void somebody_chooses_how_to_read() {
        browser.open("/display").choose("Light text on a dark page").choose("Larger still").pressAndArrive("Save")
                .open("/" + Demo.KENT);
        assertThat(browser.page().locator("html").getAttribute("data-size")).isEqualTo("larger");
        assertThat(browser.page().locator("link[media=all][href*=dark]").count()).isEqualTo(1);
    }

    /** The session ends while somebody writes: nothing of it is lost. */
    @Test
    void what_was_typed_is_held_over_signing_in() {
        Demo.Person drafter = Demo.in("drafter", Demo.LEEDS);
        browser.knownAs(drafter).open("/" + Demo.LEEDS + "/accreditation/apply/arrangements")
                .fill("What would help you?", "A quiet room, please.").forgotten().pressAndArrive("Save");
        assertThat(browser.path()).isEqualTo("/sign-in");
        browser.fill("Email address", drafter.email()).fill("Password", drafter.password()).pressAndArrive("Sign in");
        assertThat(browser.text()).contains("A quiet room, please.");
        browser.pressAndArrive("Send it again");
        assertThat(browser.path()).isEqualTo("/leeds/accreditation/apply/tasks");
    }

    private static Page.LocatorOptions byText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
