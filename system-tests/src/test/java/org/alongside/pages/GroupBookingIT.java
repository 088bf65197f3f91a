package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.kit.Accessibility;
import org.alongside.kit.Answer;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.TabWalk;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A provider books a group from a spreadsheet's file, and takes the list of learners away as one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GroupBookingIT {

    private static final String KNOWN = "learner4.leeds@alongside.example";
    private static final String ALSO_KNOWN = "learner10.leeds@alongside.example";
    private static final String OF_ANOTHER_AREA = "learner2.kent@alongside.example";
    private static final String NOBODY = "nobody@nowhere.example";

    private Browser browser;
    private String run;

    @BeforeEach
    void the_provider_has_no_script() {
        run = KeptThings.in(Demo.LEEDS, "run");
        browser = Browser.withoutScript().knownAs(Demo.in("provider", Demo.LEEDS))
                .open("/leeds/training/manage/group?run=" + run);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void what_is_no_list_is_said() {
        send(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThat(browser.problems()).containsExactly(
                "We cannot read this file as a list. Save it from your spreadsheet as CSV and send it again.");

        send("name,phone\nAna,01622".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.problems()).containsExactly(
                "There is no column called “email”. Write the headings in the first row: email, supporters.");

        send("email,supporters\n".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.problems()).containsExactly(
                "There is nobody in this list. Write one person in each row, under the headings.");
    }

    /** So nobody can find out by a list who has an account, or what they do in another area. */
    @Test
    @Proves({"R-ACC-100", "B03"})
    void somebody_of_another_area_is_as_unknown_as_nobody() {
        String before = enrolled();
        send(("email,supporters\n" + KNOWN + ",0\n" + OF_ANOTHER_AREA + ",\n" + NOBODY + ",\n" + KNOWN + ",many")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(browser.text()).contains("3 rows are not right yet").doesNotContain("Carol Simmons");
        assertThat(browser.page().locator("tbody tr:nth-child(1) td:last-child").innerText()).isEqualTo("Yes");
        String unknown = browser.page().locator("tbody tr:nth-child(2) td:last-child").innerText();
        assertThat(unknown).startsWith("We cannot book for this address.")
                .isEqualTo(browser.page().locator("tbody tr:nth-child(3) td:last-child").innerText());
        assertThat(browser.page().locator("tbody tr:nth-child(4) td:last-child").innerText())
                .contains("more than once").contains("from 0 to 99");
        assertThat(browser.buttons()).containsExactly("Look at the list");
        assertThat(enrolled()).isEqualTo(before);
    }

    @Test
    @Proves("R-TRN-16")
    void a_right_list_is_booked_as_a_whole() {
        send(("E-mail;Name;Supporters\r\n" + KNOWN + ";Zoë;1\r\n" + ALSO_KNOWN + ";Bo;\r\n")
                .getBytes(Charset.forName("windows-1252")));
        assertThat(browser.text()).contains("Joe Donnelly", "Lewis Tan");
        browser.press("Book all 2 of them");

        assertThat(browser.path()).isEqualTo("/leeds/training/manage/learners");
        assertThat(browser.text()).contains("Everybody on your list is booked", "Joe Donnelly", "Lewis Tan");
        browser.open("/leeds/training/manage/group?run=" + run);
        send(("email\n" + KNOWN).getBytes(StandardCharsets.UTF_8));
        assertThat(browser.text()).contains("This person has already booked this run.");
    }

    /** Nobody comes to it by an address, so it stands in no list of pages. Kent, where this list is only looked at. */
    @Test
    void what_a_list_would_do_is_shown_to_everybody() {
        try (Browser seen = Browser.withScript().knownAs(Demo.in("provider", Demo.KENT))) {
            for (String list : List.of("email,supporters\n" + NOBODY + ",many\n" + NOBODY + ",",
                    "email,supporters\nlearner4.kent@alongside.example,1")) {
                seen.open("/kent/training/manage/group?run=" + KeptThings.in(Demo.KENT, "run"))
                        .upload("Your list", "list.csv", list.getBytes(StandardCharsets.UTF_8))
                        .pressAndArrive("Look at the list");
                assertThat(seen.page().locator("main tbody tr").count()).as(list).isPositive();
                assertThat(Accessibility.faultsInEveryWay(seen)).as("what is shown of %s", list).isEmpty();
                assertThat(TabWalk.faults(seen)).as("what Tab meets on it").isEmpty();
            }
        }
    }

    @Test
    @Proves("R-TRN-38")
    void the_list_of_learners_is_taken_away_by_its_own_provider_only() {
        String address = "/leeds/training/manage/learners/" + run + ".csv";
        Answer file = Portal.underTest().visitor(Demo.in("provider", Demo.LEEDS)).getOnce(address);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.body()).startsWith("\uFEFFName,Where they stand,").contains("Mina Patel,Has a place,")
                .doesNotContain("@");

        assertThat(Portal.underTest().visitor(Demo.in("provider", Demo.KENT))
                .getOnce("/kent/training/manage/learners/" + run + ".csv").status()).isEqualTo(404);
        assertThat(Portal.underTest().visitor(Demo.in("learner", Demo.LEEDS)).getOnce(address).status()).isEqualTo(403);
    }

    private void send(byte[] content) {
        browser.upload("Your list", "list.csv", content).press("Look at the list");
    }

    private String enrolled() {
        return Database.rows("select count(*) from training.enrolment where run_id = '" + run + "'").get(0);
    }
}
