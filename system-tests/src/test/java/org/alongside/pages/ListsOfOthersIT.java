package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kit.Accessibility;
import org.alongside.kit.Answer;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.platform.time.BankHolidays;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator takes a list in, reads how it differs, and puts it in force: by the pages alone. */
@Proves("F14")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ListsOfOthersIT {

    private static final Demo.Person OPERATOR = Demo.national("operator");
    private static final String BUTTON = "Take it in";

    @Test
    void a_list_is_taken_in_looked_at_and_put_in_force_without_script() {
        try (Browser browser = Browser.withoutScript()) {
            takeIn(browser.knownAs(OPERATOR), 2081);
            assertThat(browser.text()).contains("Waits for you to look at it", "10 June 2081, Proclaimed", "Open Government");
            browser.pressAndArrive("Put this version in force");
            assertThat(browser.text()).contains("In force").doesNotContain("Waits for you");
            assertThat(browser.buttons()).isEmpty();
            browser.open("/reference");
            assertThat(browser.text()).contains("In force");
        }
    }

    @Test
    void the_same_with_script_at_every_width_and_what_is_not_wanted_is_discarded() {
        try (Browser browser = Browser.withScript()) {
            browser.knownAs(OPERATOR).open("/reference/add?list=COUNCILS");
            assertThat(Accessibility.faultsInEveryWay(browser)).isEmpty();
            takeIn(browser, 2082);
            assertThat(Accessibility.faultsInEveryWay(browser)).isEmpty();
            browser.pressAndArrive("Discard it");
            assertThat(browser.heading()).isEqualTo("Lists that others keep");
            assertThat(browser.text()).contains("Discarded");
            assertThat(Accessibility.faultsInEveryWay(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_wrong_with_a_file_is_said_in_sentences_and_what_was_typed_stays() {
        try (Browser browser = Browser.withoutScript()) {
            fill(browser.knownAs(OPERATOR), "BANK_HOLIDAYS", "holidays.json", "{\"scotland\": []}").pressAndArrive(BUTTON);
            assertThat(browser.problems()).containsExactly("There is no list of days for England and Wales in this file. Take it "
                    + "from GOV.UK again, in the form for programs (JSON).");
            assertThat(browser.page().inputValue("#source")).isEqualTo("https://example.org/list");

            fill(browser, "BANK_HOLIDAYS", "holidays.json", "<html>").pressAndArrive(BUTTON);
            assertThat(browser.problems()).singleElement().asString().contains("it is not written as JSON");

            fill(browser, "COUNCILS", "councils.csv", "gss_code,name,council,type,region,valid_from,valid_to\n"
                    + "X1,Kent,,County,South East,1/4/2026,\n").pressAndArrive(BUTTON);
            assertThat(browser.problems()).containsExactly("Line 2 has no GSS code for England: the letter E and eight digits.",
                    "Line 2 says nothing under council.",
                    "Line 2 has something under valid_from that is not a date written like 2026-04-01.");

            fill(browser, "COUNCILS", "councils.csv", "gss_code,name\n\"E1").pressAndArrive(BUTTON);
            assertThat(browser.problems()).singleElement().asString().contains("A quotation mark that opens a cell is never closed.");
        }
    }

    /** However it is bent, the answer is a page of ours. */
    @Test
    void no_input_breaks_it() {
        Visitor operator = Portal.underTest().visitor(OPERATOR);
        for (String address : List.of("/reference/add", "/reference/add?list=", "/reference/add?list=bank_holidays",
                "/reference/version", "/reference/version?id=x", "/reference/nothing")) {
            assertThat(operator.get(address).status()).as(address).isEqualTo(404);
        }
        Answer form = operator.get("/reference/add?list=COUNCILS");
        for (String field : form.fields()) {
            assertThat(operator.sendOnce(form, field, "%00%F0%28%8C").status()).as(field).isBetween(400, 422);
        }
    }

    private static void takeIn(Browser browser, int year) {
        fill(browser, "BANK_HOLIDAYS", "bank-holidays.json", holidays(year)).pressAndArrive(BUTTON);
        assertThat(browser.problems()).isEmpty();
        assertThat(browser.heading()).startsWith("Bank holidays, version ");
    }

    private static Browser fill(Browser browser, String list, String name, String content) {
        return browser.open("/reference/add?list=" + list).upload("The file", name, content.getBytes(StandardCharsets.UTF_8))
                .fill("The address you took it from", "https://example.org/list")
                .fill("The licence it is under", "Open Government Licence v3.0")
                .date("From when on does it count?", 1, 1, 2026);
    }

    private static String holidays(int year) {
        return Stream.concat(BankHolidays.of(year).stream(), Stream.of(LocalDate.of(year, 6, 10)))
                .map("{\"title\":\"Proclaimed\",\"date\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "{\"england-and-wales\":{\"events\":[", "]}}"));
    }
}
