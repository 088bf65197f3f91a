package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.TabWalk;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the list, filled: Tab comes to everything on it, in its order, is seen wherever it is, and gets out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesWorkByKeyboardIT {

    private static Browser browser;

    static List<PortalPage> pages() {
        return PortalPage.all();
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
    void every_part_of_a_page_is_reached(PortalPage page) {
        if (page.needsSomebody()) {
            browser.knownAs(page.person(Demo.KENT));
        }
        browser.open(page.in(Demo.KENT));
        assertThat(TabWalk.faults(browser)).as("what Tab meets on %s", page).isEmpty();
    }
}
