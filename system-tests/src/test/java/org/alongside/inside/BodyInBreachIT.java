package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.boundary.AskToChair;
import org.alongside.accreditation.body.boundary.GovernBody;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.LeaveSeat;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.body.boundary.SeatedMember;
import org.alongside.accreditation.body.boundary.TakeChair;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens when members come and go, on the real server: a body of seven, four of them disabled people or carers. */
@ExtendWith(ArquillianExtension.class)
class BodyInBreachIT {

    private static final int VOTING = 7;
    private static final int COUNTED = 4;

    @Inject
    private Scene scene;

    @Inject
    private Founding founding;

    @Inject
    private Deciding deciding;

    @Inject
    private HoldSeat seats;

    @Inject
    private GovernBody governing;

    @Inject
    private ReadBody body;

    @Inject
    private SitOnPanel sit;

    @Inject
    private ReadMessages messages;

    @Test
    @Proves({"R-ACC-01", "AC-A01", "N09"})
    void when_one_of_the_four_resigns_the_body_stops_at_that_instant_and_is_told() throws Exception {
        String area = "rutland";
        List<UUID> members = founding.recognised(area, VOTING, COUNTED);
        Deciding.Voted voted = deciding.voted(scene.newcomer("Vera Voted"), area, members.subList(0, 3));

        resigns(members.get(3), area);

        assertThat(summary(area).status()).isEqualTo(BodyStatus.IN_BREACH);
        assertThat(summary(area).controlBand()).isEqualTo(ControlBand.NOT_MET);
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> deciding.close(voted, area));
        assertThat(refused.breaches()).extracting(Breach::rule).containsExactly(BodyRule.CONTROL_NOT_MET);
        assertThat(refused.isOfTheMoment()).as("answered with 409").isTrue();
        assertThatThrownBy(() -> scene.does(members.get(0), area, () ->
                sit.vote(new CastVote(key(), voted.caseId(), Vote.AGAINST)))).hasMessageContaining("CONTROL_NOT_MET");
        assertThat(subjects(members.get(5), area)).contains("Board of rutland cannot decide at the moment");
        assertThat(subjects(scene.inRole(Role.STEWARD, area).get(0), area))
                .contains("Board of rutland cannot decide at the moment");
    }

    @Test
    @Proves({"R-ACC-01", "AC-A02"})
    void when_another_resigns_instead_it_goes_on() throws Exception {
        String area = "shropshire";
        List<UUID> members = founding.recognised(area, VOTING, COUNTED);
        Deciding.Voted voted = deciding.voted(scene.newcomer("Vik Voted"), area, members.subList(0, 3));

        resigns(members.get(6), area);

        assertThat(summary(area).status()).isEqualTo(BodyStatus.RECOGNISED);
        assertThatCode(() -> deciding.close(voted, area)).doesNotThrowAnyException();
    }

    @Test
    @Proves({"R-ACC-04", "R-ACC-06"})
    void whether_somebody_can_chair_is_told_to_them_alone() throws Exception {
        String area = "herefordshire";
        List<UUID> members = founding.recognised(area, VOTING, COUNTED);
        UUID unable = members.get(5);
        UUID able = members.get(2);

        List.of(unable, able).forEach(member -> scene.does(members.get(1), area, () ->
                governing.askToChair(new AskToChair(key(), memberId(member)))));
        assertThat(seen(members.get(1), area, unable).askedToChair()).isTrue();
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> scene.does(unable, area, () ->
                seats.takeChair(new TakeChair(key(), founding.seat().memberId()))));
        assertThat(refused.breaches()).extracting(Breach::rule).containsExactly(BodyRule.CANNOT_CHAIR_NOW);
        assertThat(seen(members.get(1), area, unable)).as("to the others nothing has happened")
                .isEqualTo(new SeatedMember(seen(members.get(1), area, unable).memberId(), unable, "Member 5",
                        seen(members.get(1), area, able).seat(), false, true, seen(members.get(1), area, able).since()));

        scene.does(able, area, () -> seats.takeChair(new TakeChair(key(), founding.seat().memberId())));

        assertThat(scene.as(able, area, () -> governing.members())).filteredOn(SeatedMember::chairs)
                .extracting(SeatedMember::personId).containsExactly(able);
    }

    private UUID memberId(UUID person) {
        return governing.members().stream().filter(one -> one.personId().equals(person)).findFirst().orElseThrow().memberId();
    }

    private SeatedMember seen(UUID by, String area, UUID member) {
        return scene.as(by, area, () -> governing.members()).stream()
                .filter(one -> one.personId().equals(member)).findFirst().orElseThrow();
    }

    private void resigns(UUID member, String area) {
        scene.does(member, area, () -> seats.leave(new LeaveSeat(key(), founding.seat().memberId())));
    }

    private BodySummary summary(String area) throws Exception {
        return CallScope.in(new Call(scene.area(area), Actor.NOBODY), () -> body.inCharge().orElseThrow());
    }

    private List<String> subjects(UUID person, String area) {
        return scene.as(person, area, () -> messages.mine()).stream().map(Letter::subject).toList();
    }
}
