package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is sent empty says all that is missing: beside each field, and at the top in words that name the field. Leeds. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AllThatIsWrongIT {

    /** What could be said of any field, and so tells nobody of which it is said. */
    private static final Pattern GENERAL = Pattern.compile("Write (something|an amount|the day)");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @Proves("R-A11Y-06")
    @CsvSource(delimiter = '|', textBlock = """
            asha | pool/start                       | Go on                   | name aims
            dev  | pool/write?id={formingPool}      | Save this version       | words easyRead oneSignatory twoSignatories quorum
            cora | pool/receipt?id={pool}           | Write it down           | day amount words runningNo
            cora | pool/bank?id={pool}              | The bank took a charge  | day amount
            cora | pool/grant?id={pool}             | Write it down           | source giver amount
            asha | round/begin?pool={fund}          | Ask for ideas           | title fund openDays
            asha | round/idea?id={ideasRound}       | Put it forward          | title words category least most payee
            """)
    void all_of_it_is_said_at_once(String who, String page, String button, String fields) {
        List<String> wrong = List.of(fields.split(" "));
        String address = NAME.matcher(page).replaceAll(found -> KeptThings.in(Demo.LEEDS, found.group(1)));
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in(who, Demo.LEEDS))) {
            browser.open("/leeds/community/" + address);
            browser.page().locator("main input[type=text], main textarea").all().forEach(box -> box.fill(""));
            browser.press(button);

            assertThat(browser.page().locator(".govuk-error-summary a").all())
                    .extracting(link -> link.getAttribute("href")).containsExactlyElementsOf(
                            wrong.stream().map(field -> "#" + field).toList());
            assertThat(browser.problems()).doesNotHaveDuplicates().noneMatch(line -> GENERAL.matcher(line).lookingAt());
            assertThat(wrong).allSatisfy(field ->
                    assertThat(browser.page().locator("#" + field + "-error").innerText()).isNotBlank());
        }
    }
}
