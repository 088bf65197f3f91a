package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Axe on every page: filled with the demonstration, as somebody for whom there is nothing, and with what was forgotten
 * in its form; each at a desk's width and at 320 pixels, where nothing may be cut off or need sideways scrolling.
 *
 * <p>It has not yet been seen through all pages to its end, so it is not part of {@code ./portal test}:
 * {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 * -Dit.test=PagesAreAccessibleSweep}.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesAreAccessibleSweep {

    private static final int DESK = 1280;
    private static final int NARROW = 320;

    static List<PortalPage> pages() {
        return PortalPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void filled(PortalPage page) {
        try (Browser browser = Browser.withScript()) {
            as(browser, page, Demo.KENT).open(page.in(Demo.KENT));
            assertThat(browser.heading()).as("%s has a heading", page).isNotBlank();
            nothingIsWrong(browser, page + " filled");
        }
    }

    /** In an area where the same people have nothing before them yet. */
    @ParameterizedTest
    @MethodSource("pages")
    void empty(PortalPage page) {
        if (page.namesAThing() || page.isOfTheScenery()) {
            return;
        }
        try (Browser browser = Browser.withScript()) {
            as(browser, page, Demo.CAMDEN).open(page.in(Demo.CAMDEN));
            nothingIsWrong(browser, page + " empty");
        }
    }

    /** The form sent as it was found, with nothing chosen and nothing written. */
    @ParameterizedTest
    @MethodSource("pages")
    void with_mistakes(PortalPage page) {
        try (Browser browser = Browser.withScript()) {
            as(browser, page, Demo.LEEDS).open(page.in(Demo.LEEDS));
            if (browser.sendFormEmpty()) {
                nothingIsWrong(browser, page + " with mistakes");
            }
        }
    }

    private static Browser as(Browser browser, PortalPage page, String area) {
        return page.needsSomebody() ? browser.knownAs(page.person(area)) : browser;
    }

    private static void nothingIsWrong(Browser browser, String what) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {DESK, NARROW}) {
            browser.at(width);
            softly.assertThat(browser.violations()).as("%s at %d pixels", what, width).isEmpty();
            softly.assertThat(browser.overflow()).as("%s at %d pixels is too wide by", what, width).isLessThanOrEqualTo(0);
        }
        softly.assertThat(browser.complaints()).as("what the browser complained about on %s", what).isEmpty();
        softly.assertAll();
    }
}
