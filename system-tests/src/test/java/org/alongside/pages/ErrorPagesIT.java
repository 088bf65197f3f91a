package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kit.Accessibility;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Things;
import org.alongside.kit.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads when there is no page for what they asked or sent. What is too large is {@link LargeUploadIT}'s. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ErrorPagesIT {

    private static final Browser BROWSER = Browser.withScript();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | We cannot find this page         | /kent/nothing-of-this-name
            404 | We cannot find this page         | /nowhere/register
            404 | We cannot find this page         | /WEB-INF/web.xml
            404 | We cannot find this page         | /meta-inf/MANIFEST.MF
            403 | You cannot do this here          | /kent/accreditation/queue
            400 | We could not make sense of this  | /kent/register?text=a%00b
            400 | We could not make sense of this  | /register/v1/brokers/SB-3QNHXA-D/status?area=%00
            """)
    void each_is_said_in_words(int status, String heading, String address) {
        Demo.Person applicant = Demo.in("applicant", Demo.KENT);
        assertThat(Portal.underTest().visitor(applicant).getOnce(address).status()).isEqualTo(status);

        BROWSER.forgotten().knownAs(applicant).open(address);

        assertThat(BROWSER.heading()).isEqualTo(heading);
        assertThat(Accessibility.faultsInEveryWay(BROWSER)).isEmpty();
    }

    /** Also where a page reads what was sent as it reads its address. */
    @Test
    void no_form_is_read_that_has_what_no_text_has() {
        Visitor nobody = Portal.underTest().visitor();
        assertThat(nobody.sendOnce(nobody.get("/kent/training"), "town", "a%00b").status()).isEqualTo(400);
    }

    /** The page was open when somebody else released the decision, and its button is gone: 409, in words. */
    @Test
    void what_has_moved_on_is_said_too() {
        String decided = Things.decidedCase(Demo.KENT);
        BROWSER.forgotten().knownAs(Demo.in("coordinator", Demo.KENT)).open("/kent/accreditation/panel/release?id=" + decided);
        Things.release(Demo.KENT, decided);

        int[] status = new int[1];
        BROWSER.page().onResponse(response -> status[0] = response.request().isNavigationRequest() ? response.status() : status[0]);
        BROWSER.pressAndArrive("Release the decision");

        assertThat(BROWSER.problems()).singleElement().asString().startsWith("This has moved on since you opened the page");
        assertThat(status[0]).isEqualTo(409);
        assertThat(Accessibility.faultsInEveryWay(BROWSER)).isEmpty();
    }
}
