package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker goes from making an account to the area's public list, through everybody who has a part in it. */
@Proves({"R-ACC-25", "R-ACC-47", "R-ACC-54", "R-ACC-95"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrokerIsAccreditedIT {

    @Test
    void with_script() {
        a_broker_is_accredited(Browser::withScript, "Amara Osei");
    }

    @Test
    void without_script() {
        a_broker_is_accredited(Browser::withoutScript, "Bronwen Pugh");
    }

    private static void a_broker_is_accredited(Supplier<Browser> browsers, String name) {
        try (ApplicantJourney applicant = new ApplicantJourney(browsers.get(), name);
             BodyJourney body = new BodyJourney(browsers, name)) {
            // given somebody who has told everything that is asked
            applicant.makesAnAccount().startsAnApplication(Demo.KENT).tellsHowEachCriterionIsMet()
                    .answersAboutThemselves().checksAndSends();
            assertThat(onTheList(browsers, name)).as("not on the list before the release").isFalse();

            // when the body has assessed, met, voted, and a second person has released the decision
            body.receivesTheApplication().assessesEveryCriterion().bringsAPanelTogether()
                    .everyoneSaysTheyHaveNoConnection().meets().votesAndCloses();
            assertThat(onTheList(browsers, name)).as("not on the list before the release").isFalse();
            body.aSecondPersonReleases();

            // then they stand on the public list, and read so themselves
            assertThat(onTheList(browsers, name)).as("on the list").isTrue();
            assertThat(applicant.readsTheirStatus(Demo.KENT)).containsIgnoringCase("accredited");
            assertThat(applicant.complaints()).isEmpty();
            assertThat(body.complaints()).isEmpty();
        }
    }

    private static boolean onTheList(Supplier<Browser> browsers, String name) {
        try (Browser anyone = browsers.get()) {
            return anyone.open("/" + Demo.KENT + "/register?text=" + name.replace(' ', '+'))
                    .linkedNames().stream().anyMatch(link -> link.contains(name));
        }
    }
}
