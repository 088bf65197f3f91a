package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people are suggested to each other, say yes, write, meet in a group nobody else can see, and part. */
@Proves({"R-PEER-03", "R-PEER-04", "R-PEER-06", "R-PEER-08", "R-PEER-09", "R-PEER-10", "R-PEER-12",
    "R-PEER-14", "AC-C70"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeersFindEachOtherIT {

    private static final String AREA = Demo.WARWICKSHIRE;

    @Test
    void with_script() {
        peers_find_each_other(Browser::withScript, "Makaton", "Wren", "Robin");
    }

    @Test
    void without_script() {
        peers_find_each_other(Browser::withoutScript, "Somali", "Linnet", "Martin");
    }

    private static void peers_find_each_other(Supplier<Browser> browsers, String language, String one, String other) {
        Things.firstDay(AREA);
        try (PeerJourney first = new PeerJourney(browsers.get(), one + " Hollowayson", AREA);
             PeerJourney second = new PeerJourney(browsers.get(), other + " Brackenbury", AREA);
             PeerJourney outside = new PeerJourney(browsers.get(), other + " Outsider", AREA)) {
            // given two who suit each other
            first.tellsAboutThemself(one, language, "LISTENING", "COOKING");
            second.tellsAboutThemself(other, language, "COOKING", "LISTENING");

            // then each sees why, and nothing of who the other is
            assertThat(first.looksAtTheSuggestion(other).sees()).contains("They offer what you would like: Cooking.")
                    .contains("You both chose: Caring for somebody.").contains("You can both use: " + language);
            assertThat(first.source()).doesNotContain("Brackenbury").doesNotContain("@journeys");
            first.saysYes();
            assertThat(second.looksAtTheSuggestion(one).sees()).doesNotContain("You said yes");
            assertThat(second.source()).doesNotContain("Hollowayson").doesNotContain("@journeys");
            assertThat(what_was_written_to(first) + what_was_written_to(second))
                    .doesNotContain("Hollowayson").doesNotContain("Brackenbury").doesNotContain("Caring");

            // when both have said yes, they write to each other, still without surnames
            second.saysYes();
            assertThat(second.opensTheOther().sees()).contains("choose a public place").contains("You may bring somebody along")
                    .contains("You never have to");
            second.writes(one, "Shall we have tea?");
            assertThat(first.opensTheOther().sees()).contains("Shall we have tea?");
            assertThat(first.source()).doesNotContain("Brackenbury");

            // and meet in a group that is not there for anybody else
            String group = first.startsAGroupNobodySees("Dusk chorus in " + language);
            first.arrangesAMeeting(group).invites(group, second.email());
            assertThat(second.opensMyPeers().sees()).contains("you are invited");
            assertThat(second.joins(group).sees()).contains("Lime room").contains("not legal, benefits or medical advice");
            assertThat(second.file(group)).contains("BEGIN:VEVENT").contains("LOCATION:Lime room");
            assertThat(outside.opensTheGroups().sees()).doesNotContain("Dusk chorus");
            String never = group.replaceAll("id=.*", "id=" + UUID.randomUUID());
            String answer = outside.opens(group).sees();
            assertThat(answer).contains("We cannot find this page").isEqualTo(outside.opens(never).sees());
            assertThat(outside.file(group)).doesNotContain("VEVENT").doesNotContain("Dusk chorus");

            // and when one blocks the other, each is gone for the other, and from the list of the group
            first.opensTheOther().blocks();
            assertThat(first.opens(group).sees()).contains(one).doesNotContain(other);
            assertThat(second.opensMyPeers().sees()).doesNotContain("You know each other");
            assertThat(second.opens(group).sees()).contains(other).doesNotContain(one);
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    private static String what_was_written_to(PeerJourney somebody) {
        return String.join(" ", Database.rows("""
                select m.subject || ' ' || m.body from platform.message m join platform.person p on p.id = m.person_id
                where p.email = '%s'""".formatted(somebody.email())));
    }
}
