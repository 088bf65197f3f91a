package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people join the time bank, one offers, the other asks for it, both say how long it took, and it is counted. */
@Proves({"R-TIME-02", "R-TIME-04", "R-TIME-07", "R-TIME-08", "R-TIME-14", "R-TIME-15", "R-TIME-19"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TimeIsExchangedIT {

    private static final String AREA = Demo.HAMPSHIRE;

    @Test
    void with_script() {
        time_is_exchanged(Browser::withScript, "Olive Tennant", "Rashid Amari", "Terrier walks");
    }

    @Test
    void without_script() {
        time_is_exchanged(Browser::withoutScript, "Edna Corrigan", "Tariq Bello", "Spaniel walks");
    }

    private static void time_is_exchanged(Supplier<Browser> browsers, String giver, String receiver, String title) {
        Things.firstDay(AREA);
        try (TimeJourney gives = new TimeJourney(browsers.get(), AREA);
             TimeJourney receives = new TimeJourney(browsers.get(), AREA);
             TimeJourney coordinates = new TimeJourney(browsers.get().signedIn(Demo.in("timebank", AREA)), AREA)) {
            // given two people who have joined, and were together with others once
            gives.joins(giver, "Walk any dog", "Learn to sew");
            receives.joins(receiver, "Sew and mend", "Somebody to walk my dog");
            coordinates.introduces(giver).introduces(receiver).typesInASheet(giver, receiver);
            assertThat(gives.opensMyTime().sees()).contains("You have given 1 hour and received 0 minutes.");
            assertThat(receives.opensMyTime().sees()).contains("You have given 0 minutes and received 0 minutes.");

            // when one offers something and the other takes it up, the coordinator looks at it first
            assertThat(gives.triesToOffer("A thing, like food or something made").sees())
                    .contains("Only time is exchanged here").contains("no value in money");
            gives.offers(title);
            receives.takesUp(title);
            assertThat(gives.saysYes(title).sees()).contains("The coordinator looks at it before you meet");
            coordinates.agreesTo(title);

            // and both say how long it took
            gives.saysHowLong(title, "1", "15");
            assertThat(receives.opensMyTime().sees()).contains("Waiting to be confirmed");
            receives.confirms(title);

            // then it is counted once on each side, and only they see it
            assertThat(gives.opensMyTime().sees())
                    .contains("You have given 2 hours and 15 minutes and received 0 minutes.");
            assertThat(receives.opensMyTime().sees())
                    .contains("You have given 0 minutes and received 1 hour and 15 minutes.");
            assertThat(receives.opensTheStatement().sees()).contains(title).contains("1 hour and 15 minutes to give")
                    .contains("ask an adviser").doesNotContain(giver);
            assertThat(gives.complaints()).isEmpty();
            assertThat(receives.complaints()).isEmpty();
            assertThat(coordinates.complaints()).isEmpty();
        }
    }
}
