package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.integration.file.Acknowledgement;
import org.alongside.integration.file.Acknowledgement.Outcome;
import org.alongside.integration.file.Digest;
import org.alongside.journey.CouncilsBudgets.Row;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.OwnDatabase;
import org.alongside.kit.OwnPortal;
import org.alongside.kit.Portal;
import org.alongside.server.partners.PlayedCouncil;
import org.alongside.testing.Proves;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A council's list of budgets from its folder to a person's page: two rows of it are held, put right on the desk, used, and
 * the council hears of each. The same list under another name changes nothing and is answered as it was.
 */
@Tag("needs-server")
@Proves({"F3", "F17", "AC-I8", "AC-I9", "R-INT-28", "R-INT-29", "R-INT-85"})
class CouncilSendsAllocationsIT {

    private static final String ASHA = "0004711";
    private static final String LIST = "F3_KEN_finance_20261122T060000Z_000001_v1.csv";
    private static final String AGAIN = "F3_KEN_finance_20261122T070000Z_000002_v1.csv";
    private static final List<Row> ROWS = List.of(
            new Row("CPLI-90001", ASHA, "ACTIVE", "2026-04-06", "10.01", "10", "100.10", "0.10", "100.00"),
            new Row("CPLI-90002", ASHA, "ACTIVE", "2026-04-07", "20.02", "10", "200.20", "0.20", "200.00"),
            new Row("CPLI-90003", ASHA, "ACTIVE", "2026-04-31", "30.03", "10", "300.30", "0.30", "300.00"),
            new Row("CPLI-90004", ASHA, "LIVE", "2026-04-09", "40.04", "10", "400.40", "0.40", "400.00"));

    @TempDir
    private Path folder;

    @Test
    void two_rows_are_put_right_on_the_desk_and_everything_is_answered() {
        try (OwnDatabase database = OwnDatabase.make("council_sends");
             PlayedCouncil council = PlayedCouncil.start(folder.resolve("council"), 0, 0)) {
            CouncilsEndpoints endpoints = new CouncilsEndpoints(database.superuser(), folder.resolve("credentials"));
            council.introduceTo(folder.resolve("credentials"), endpoints.area(Demo.KENT));
            council.introduceTo(folder.resolve("credentials"), endpoints.area(Demo.LEEDS));
            try (OwnPortal own = OwnPortal.start("council-sends", database.app(),
                    CouncilsEndpoints.settings(council, folder.resolve("credentials")));
                 Browser clock = Browser.withoutScript(own.portal())) {
                plays(own.portal(),
                        new CouncilsBudgets(folder.resolve("council/sftp").resolve(PlayedCouncil.USER), endpoints, clock));
            }
        }
    }

    private static void plays(Portal portal, CouncilsBudgets council) {
        byte[] list = CouncilsBudgets.list(ROWS);
        council.puts(LIST, list, ROWS.size(), "1000.00", 1);

        byte[] first = council.answer(LIST + ".ack.json");
        saysThatTwoWereTaken(Acknowledgement.read(first), list);
        assertThat(council.putAway(LIST)).isEqualTo(list);
        ashaSees(portal, "100.10", "200.20").doesNotContain("£300.30", "£400.40");

        keeper(Browser.withScript(portal), "CPLI-90003", "start_date", "2026-04-32", "2026-04-30");
        keeper(Browser.withoutScript(portal), "CPLI-90004", "status", "ALIVE", "ACTIVE");
        ashaSees(portal, "100.10", "200.20", "300.30", "400.40");
        byte[] result = council.answer(LIST + ".result.csv");
        assertThat(new String(result, StandardCharsets.UTF_8)).contains("4,CPLI-90003,APPLIED", "5,CPLI-90004,APPLIED");

        council.puts(AGAIN, list, ROWS.size(), "1000.00", 2);
        assertThat(council.answer(AGAIN + ".ack.json")).as("the first answer, to the byte").isEqualTo(first);
        assertThat(council.answer(AGAIN + ".result.csv")).isEqualTo(result);
        assertThat(council.putAway(AGAIN)).isEqualTo(list);
        theDeskKnowsItAgain(portal);
    }

    private static void saysThatTwoWereTaken(Acknowledgement said, byte[] list) {
        assertThat(said.file()).isEqualTo(LIST);
        assertThat(said.sha256()).isEqualTo(Digest.sha256(list));
        assertThat(said.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(said.rowsTotal()).isEqualTo(4);
        assertThat(said.rowsAccepted()).isEqualTo(2);
        assertThat(said.controlTotalAccepted().orElseThrow()).hasToString("300.00");
        assertThat(said.codes()).containsOnly(Map.entry("E301", 1L), Map.entry("E303", 1L));
    }

    /** First with something that is wrong as well: it is refused at its cell, and nothing is used. */
    private static void keeper(Browser browser, String row, String column, String wrong, String right) {
        try (browser) {
            browser.signedIn(Demo.in("feeds", Demo.KENT)).open("/kent/feeds/held").followNamed(row);
            write(browser, column, wrong);
            assertThat(browser.problems()).isNotEmpty();
            write(browser, column, right);
            assertThat(browser.text()).contains("The row is right now, and has been used.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void write(Browser browser, String column, String cell) {
        browser.page().locator("#cell-" + column).fill(cell);
        browser.pressAndArrive("Use this row");
    }

    private static void theDeskKnowsItAgain(Portal portal) {
        try (Browser browser = Browser.withoutScript(portal)) {
            browser.signedIn(Demo.in("feeds", Demo.KENT)).open("/kent/feeds/messages?show=all&key=" + AGAIN).followNamed(AGAIN);
            assertThat(browser.text()).contains("Here already");
        }
    }

    private static AbstractStringAssert<?> ashaSees(Portal portal, String... weekly) {
        try (Browser browser = Browser.withoutScript(portal)) {
            browser.signedIn(Demo.in("asha", Demo.KENT)).open("/kent/community/money");
            return assertThat(browser.text()).contains(weekly);
        }
    }
}
