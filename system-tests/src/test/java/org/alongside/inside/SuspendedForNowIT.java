package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.interim.boundary.AgreeMeasure;
import org.alongside.accreditation.interim.boundary.EndMeasure;
import org.alongside.accreditation.interim.boundary.ProposeMeasure;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;
import org.alongside.accreditation.interim.boundary.ReviewInterimMeasure;
import org.alongside.accreditation.interim.boundary.SweepInterimMeasures;
import org.alongside.accreditation.interim.boundary.TakeInterimMeasure;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.boundary.CheckStatus;
import org.alongside.accreditation.register.boundary.GrantAccreditation;
import org.alongside.accreditation.register.boundary.GrantCommand;
import org.alongside.accreditation.register.boundary.Relinquish;
import org.alongside.accreditation.register.boundary.RelinquishAccreditation;
import org.alongside.kit.Demo;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members of a body suspend brokers for now; played in the past, so that days go by. */
@ExtendWith(ArquillianExtension.class)
class SuspendedForNowIT {

    private static final String AREA = Demo.LEEDS;
    private static final String RISK = "People pay in advance and hear nothing more.";
    private static final String LAPSED = "A suspension ended because nobody looked at it again";

    @Inject
    private Scene scene;

    @Inject
    private ReadStandards standards;

    @Inject
    private GrantAccreditation accreditation;

    @Inject
    private RelinquishAccreditation leaving;

    @Inject
    private CheckStatus status;

    @Inject
    private TakeInterimMeasure taking;

    @Inject
    private ReviewInterimMeasure reviewing;

    @Inject
    private ReadInterimMeasures reading;

    @Inject
    private SweepInterimMeasures sweeping;

    @Inject
    private ReadMessages messages;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-A51", "R-ACC-67"})
    void without_a_review_in_time_it_lapses_and_the_coordinators_are_told() throws Exception {
        UUID broker = scene.newcomer("Lara Lapsed");
        UUID coordinator = scene.known("coordinator.leeds@alongside.example");
        int before = lapsesToldTo(coordinator);

        Instant now = clock.instant();
        BrokerNumber number = PlayedTime.at(daysBefore(now, 95), () -> granted(broker));
        // In one scene, so that the portal's own sweep waits for the end of it.
        UUID measure = PlayedTime.at(daysBefore(now, 95), () -> {
            UUID begun = begun(number);
            PlayedTime.at(daysBefore(now, 5), () -> scene.asThePortal(AREA, sweeping::sweep));
            assertThat(standing(number).status()).as("90 days later").isEqualTo(AccreditationStatus.SUSPENDED);
            return begun;
        });

        // The portal's own sweep may have been faster.
        scene.asThePortal(AREA, sweeping::sweep);
        scene.asThePortal(AREA, sweeping::sweep);

        assertThat(standing(number).status()).isEqualTo(AccreditationStatus.ACTIVE);
        assertThat(reviewed(measure)).isEqualTo(MeasureStatus.LAPSED);
        assertThat(lapsesToldTo(coordinator)).isEqualTo(before + 1);
        assertThat(scene.as(broker, AREA, messages::mine)).extracting(Letter::subject)
                .contains("Your accreditation is suspended for now", "Your accreditation is in force again");
    }

    @Test
    @Proves({"R-ACC-67", "R-ACC-75"})
    void two_members_suspend_the_broker_reads_why_and_one_ends_it() {
        UUID broker = scene.newcomer("Sally Suspended");
        BrokerNumber number = granted(broker);
        UUID measure = proposed(member("member3"), number);

        assertThatThrownBy(() -> agree(member("member3"), measure)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("SECOND_MEMBER_NEEDED");
        assertThat(scene.as(broker, AREA, reading::mine)).as("what is only proposed").isEmpty();
        agree(member("chair"), measure);

        assertThat(standing(number).onTheList()).isFalse();
        assertThat(scene.as(broker, AREA, reading::mine)).extracting(one -> one.risk()).containsExactly(RISK);
        assertThat(scene.as(scene.known("coordinator.leeds@alongside.example"), AREA, () -> reading.one(measure)).risk())
                .as("coordinators keep the days, not the reasons").isEmpty();
        assertThat(scene.as(broker, AREA, messages::mine)).extracting(Letter::body)
                .noneMatch(body -> body.contains(RISK));
        scene.does(member("member2"), AREA, () -> reviewing.end(new EndMeasure(key(), measure, "They were paid back.")));
        assertThat(standing(number).onTheList()).isTrue();
    }

    @Test
    @Proves({"R-ACC-48", "R-ACC-50"})
    void a_member_who_is_the_broker_finds_no_such_measure() {
        UUID member = member("member4");
        BrokerNumber number = granted(member);
        try {
            UUID measure = proposed(member("member1"), number);

            assertThatThrownBy(() -> proposed(member, number)).isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("TIED_TO_BROKER");
            assertThatThrownBy(() -> scene.as(member, AREA, () -> reading.one(measure))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agree(member, measure)).isInstanceOf(NotFound.class);
            assertThat(scene.as(member, AREA, reading::all)).extracting(one -> one.id()).doesNotContain(measure);
        } finally {
            scene.does(member, AREA, () -> leaving.relinquish(new Relinquish(key())));
        }
    }

    @Test
    @Proves("R-ACC-67")
    void whoever_leaves_while_suspended_has_no_measure_any_more() {
        UUID broker = scene.newcomer("Lena Leaving");
        BrokerNumber number = granted(broker);
        UUID measure = begun(number);

        scene.does(broker, AREA, () -> leaving.relinquish(new Relinquish(key())));
        scene.asThePortal(AREA, sweeping::sweep);

        assertThat(reviewed(measure)).isEqualTo(MeasureStatus.ENDED);
        assertThat(standing(number).status()).isEqualTo(AccreditationStatus.RELINQUISHED);
    }

    private UUID begun(BrokerNumber number) {
        UUID measure = proposed(member("member1"), number);
        agree(member("chair"), measure);
        return measure;
    }

    private UUID proposed(UUID who, BrokerNumber number) {
        return scene.as(who, AREA, () -> taking.propose(new ProposeMeasure(key(), number.value(), RISK)));
    }

    private void agree(UUID who, UUID measure) {
        scene.does(who, AREA, () -> taking.agree(new AgreeMeasure(key(), measure)));
    }

    private MeasureStatus reviewed(UUID measure) {
        return scene.as(member("chair"), AREA, () -> reading.one(measure)).line().status();
    }

    private StatusAnswer standing(BrokerNumber number) {
        return scene.asThePortal(AREA, () -> status.of(List.of(number.value()), null)).get(0);
    }

    private int lapsesToldTo(UUID person) {
        return (int) scene.as(person, AREA, messages::mine).stream().filter(one -> one.subject().equals(LAPSED)).count();
    }

    private UUID member(String key) {
        return scene.known(key + ".leeds@alongside.example");
    }

    private BrokerNumber granted(UUID broker) {
        return scene.asThePortal(AREA, () -> {
            Standards now = standards.inForce();
            return accreditation.grant(new GrantCommand(broker, UUID.randomUUID(), UUID.randomUUID(), now.editionCode(),
                    now.interpretationVersion(), "Leeds Broker Accreditation Group", List.of(),
                    clock.instant()));
        });
    }

    private static Instant daysBefore(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
