package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second view of a list: the same rows, sorted by a heading where there is script, all there where there is none. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SortedTableIT {

    private static final String LIST = "/kent/register";
    private static final String TABLE = LIST + "?view=table";

    @Test
    void the_list_sorts_by_its_headings_and_keeps_no_state() {
        try (Browser browser = Browser.withScript()) {
            browser.open(TABLE);
            List<String> asItCame = towns(browser);

            sortBy(browser, "Town");
            assertThat(towns(browser)).isSortedAccordingTo(Comparator.naturalOrder())
                    .containsExactlyInAnyOrderElementsOf(asItCame);
            assertThat(browser.complaints()).isEmpty();

            browser.open(TABLE);
            assertThat(towns(browser)).isEqualTo(asItCame);
            assertThat(browser.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("portal"));
        }
    }

    @Test
    void without_script_the_table_is_there_in_the_order_of_the_list() {
        try (Browser plain = Browser.withoutScript(); Browser table = Browser.withoutScript()) {
            List<String> names = plain.open(LIST).page().locator("main .al-card a").allInnerTexts();
            assertThat(table.open(TABLE).page().locator("main tbody td:first-child a").allInnerTexts()).isEqualTo(names);
            assertThat(table.page().locator("main table").isVisible()).isTrue();
        }
    }

    @Test
    void the_work_queue_sorts_too() {
        try (Browser browser = Browser.withScript()) {
            browser.signedIn(Demo.in("coordinator", Demo.KENT)).open("/kent/accreditation/queue?view=table");
            sortBy(browser, "Days");
            assertThat(browser.page().locator("main tbody td:nth-child(4)").allInnerTexts().stream()
                    .map(cell -> Integer.valueOf(cell.strip())).toList()).isSorted();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> towns(Browser browser) {
        return browser.page().locator("main tbody td:nth-child(3)").allInnerTexts();
    }

    /** By keyboard, and waits for the table's answer. */
    private static void sortBy(Browser browser, String heading) {
        Page page = browser.page();
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page
                .getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(heading + ": activate")).press("Enter"));
        page.waitForFunction("name => [...document.querySelectorAll('th[aria-sort=ascending]')]"
                + ".some(th => th.textContent.includes(name))", heading);
    }
}
