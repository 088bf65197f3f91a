package org.alongside.community.peergroup.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.AskForHelp;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.NoteSupport;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.RecordBallots;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.RemovalGround;
import org.alongside.community.peergroup.Theme;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.community.person.SupportOutcome;
import org.alongside.community.person.control.Representations;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A host asks, somebody of the organisation agrees, and then the group decides, without the member (R-PEER-13, 6.3). */
class GroupDecidesIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final FridayMakers people = new FridayMakers(STORE);
    private final UUID host = people.asha;
    private final UUID loud = people.ben;
    private final UUID third = people.cora;
    private final UUID fourth = Somebody.named("Dev");
    private final UUID coordinator = Somebody.named("Priya");
    private UUID group;

    @BeforeEach
    void four_are_in_a_group() {
        group = people.in(host, wired -> wired.get(HostGroup.class).write(new WriteGroup(UUID.randomUUID(), null,
                new GroupPlan("Tuesday tea", Theme.CARERS, false, JoinPolicy.OPEN, "Kind words.", "", ""))));
        List.of(loud, third, fourth).forEach(one -> people.as(one, wired -> wired.get(BelongToGroups.class)
                .join(new AboutGroup(UUID.randomUUID(), group))));
    }

    @Test
    @Proves({"R-PEER-13", "6.3"})
    void two_thirds_of_the_others_remove_somebody_who_is_named_and_does_not_vote() {
        UUID decision = putToTheGroup();
        DecisionView seen = people.in(loud, wired -> wired.get(ReadDecisions.class).one(decision));
        assertThat(seen.me().interested()).isTrue();
        assertThat(seen.me().mayVote()).isFalse();
        assertThat(seen.facts().terms().openDays()).isEqualTo(14);
        assertThatThrownBy(() -> votes(loud, decision, Choice.NO)).hasMessageContaining("INTERESTED_MAY_NOT_VOTE");

        votes(host, decision, Choice.YES);
        votes(third, decision, Choice.YES);
        votes(fourth, decision, Choice.NO);
        counted(decision);
        assertThat(standing()).isEmpty();
    }

    @Test
    @Proves({"R-PEER-13", "6.3"})
    void with_fewer_than_two_thirds_they_stay() {
        UUID decision = putToTheGroup();
        votes(host, decision, Choice.YES);
        votes(third, decision, Choice.NO);
        counted(decision);
        assertThat(standing()).contains(MemberStatus.ACTIVE);
    }

    @Test
    @Proves("R-PEER-02")
    void a_host_is_told_once_that_a_year_is_over() {
        List<UUID> told = new ArrayList<>();
        people.portal(wired -> wired.get(SweepPeers.class).reviews());
        people.today = people.today.plusYears(1);
        for (int i = 0; i < 2; i++) {
            told.addAll(people.in(host, wired -> wired.get(Groups.class)
                    .toReview(PeerGroup.agreedBefore(people.today)).stream().map(PeerGroup::id).toList()));
            people.portal(wired -> wired.get(SweepPeers.class).reviews());
        }
        assertThat(told).containsExactly(group);
    }

    @Test
    @Proves("R-POOL-60")
    void who_joins_before_the_vote_is_opened_votes_too() {
        people.as(host, wired -> wired.get(AskTheGroup.class)
                .ask(new AskConsent(UUID.randomUUID(), group, ConsentMatter.AGREEMENTS, "")));
        UUID fifth = Somebody.named("Farah");
        people.as(fifth, wired -> wired.get(BelongToGroups.class).join(new AboutGroup(UUID.randomUUID(), group)));
        UUID decision = people.in(fifth, wired -> wired.get(ReadDecisions.class).mine().get(0).id());
        people.as(host, wired -> wired.get(FacilitateDecision.class).open(new MoveDecision(UUID.randomUUID(), decision, "")));
        votes(fifth, decision, Choice.YES);
        DecisionView seen = people.in(fifth, wired -> wired.get(ReadDecisions.class).one(decision));
        assertThat(seen.me().hasVoted()).isTrue();
    }

    @Test
    @Proves("R-POOL-68")
    void what_helped_somebody_is_written_down_for_them_and_never_by_whom_it_is_about() {
        UUID decision = putToTheGroup();
        NoteSupport note = new NoteSupport(UUID.randomUUID(), decision, third, SupportOutcome.DECIDED_SELF,
                "Read it aloud, slowly, with pictures", "");
        assertThatThrownBy(() -> people.as(host, wired -> wired.get(RecordBallots.class).note(note)))
                .isInstanceOf(NotFound.class);
        people.as(third, wired -> wired.get(Vote.class).askForHelp(new AskForHelp(UUID.randomUUID(), decision)));
        assertThatThrownBy(() -> people.as(loud, wired -> wired.get(RecordBallots.class).note(note)))
                .hasMessageContaining("HELPER_IS_INTERESTED");
        people.as(host, wired -> wired.get(RecordBallots.class).note(note));
        people.as(third, wired -> assertThat(wired.get(Representations.class).supportOf(third))
                .extracting(one -> one.note().outcome()).containsExactly(SupportOutcome.DECIDED_SELF));
    }

    private UUID putToTheGroup() {
        UUID member = people.in(host, wired -> wired.get(Groups.class).membership(group, loud).orElseThrow().id());
        people.as(host, wired -> wired.get(HostGroup.class).askRemoval(new AskRemoval(UUID.randomUUID(), member,
                RemovalGround.GROUP, "They shouted at people twice.")));
        people.as(coordinator, wired -> wired.get(ModerateGroups.class)
                .answer(new AnswerRemoval(UUID.randomUUID(), member, true)));
        assertThat(standing()).contains(MemberStatus.ACTIVE);
        UUID decision = people.in(host, wired -> wired.get(Groups.class).beingDecided().get(0).removalDecision());
        people.as(host, wired -> wired.get(FacilitateDecision.class)
                .open(new MoveDecision(UUID.randomUUID(), decision, "")));
        return decision;
    }

    private void votes(UUID who, UUID decision, Choice choice) {
        people.as(who, wired -> wired.get(Vote.class).cast(new CastVote(UUID.randomUUID(), decision, choice, Grounds.NONE)));
    }

    private void counted(UUID decision) {
        people.today = people.today.plusDays(20);
        people.portal(wired -> wired.get(SweepDecisions.class).sweep(decision));
        people.portal(wired -> wired.get(SweepPeers.class).removals());
    }

    private Optional<MemberStatus> standing() {
        return people.in(host, wired -> wired.get(Groups.class).membership(group, loud).map(GroupMember::status));
    }
}
