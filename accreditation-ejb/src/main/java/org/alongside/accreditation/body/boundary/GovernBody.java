package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.ChairNews;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.control.SeatPolicy;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Voting members look after the body in charge of this area: who has a seat, and who chairs. */
@Stateless
public class GovernBody {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KnowPeople people;

    @Inject
    private KeepControl control;

    @Inject
    private SeatRoles roles;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Everybody with a seat, longest first. */
    @UseCase("READ_MEMBERS")
    public List<SeatedMember> members() {
        Roster roster = members.roster(inCharge().id(), London.today(clock));
        Map<UUID, String> names = people.names(roster.members().stream().map(m -> m.member().personId()).toList());
        return roster.members().stream().map(m -> m.member())
                .map(m -> new SeatedMember(m.id(), m.personId(), names.getOrDefault(m.personId(), ""), m.seat(),
                        m.namedChair(), m.askedToChair(), m.from())).toList();
    }

    /**
     * Refused for a vote when the person works for the council or a support provider (R-ACC-03), or manages services of a
     * conflicted host (R-ACC-09).
     */
    @UseCase("GOVERN_BODY")
    public UUID propose(ProposeMember command) {
        LocalDate today = London.today(clock);
        AccreditationBody body = inCharge();
        Roster roster = members.roster(body.id(), today);
        FoundingMember proposed = command.member();
        String name = people.names(List.of(proposed.personId())).getOrDefault(proposed.personId(), "This person");
        SeatPolicy.requireVoter(roster, call.actor().personId());
        SeatPolicy.requireNew(roster, proposed.personId(), name);
        SeatPolicy.requireApartFromHost(bodies.hostOf(body), proposed.seat(), proposed.managesHostServices());
        GoverningMember member = new GoverningMember(UUID.randomUUID(), body.id(), proposed.personId(), name,
                proposed.seat(), proposed.exclusions(), Boolean.TRUE.equals(proposed.managesHostServices()), today);
        members.add(member);
        journal.record(member.seated());
        roles.give(member, body);
        control.observe(body.id(), "new member");
        return member.id();
    }

    /**
     * Any voting member may be asked. Whether they can chair is for them to find out and for nobody else: a refusal here
     * would tell something of what they declared (R-ACC-04, R-ACC-06). See {@link HoldSeat#takeChair}.
     */
    @UseCase("GOVERN_BODY")
    public void askToChair(AskToChair command) {
        AccreditationBody body = inCharge();
        Roster roster = members.roster(body.id(), London.today(clock));
        SeatPolicy.requireVoter(roster, call.actor().personId());
        GoverningMember asked = SeatPolicy.votingMember(roster, command.memberId());
        journal.record(asked.askToChair());
        messages.tell(asked.personId(), ChairNews.asked(body));
    }

    private AccreditationBody inCharge() {
        return bodies.inChargeOn(London.today(clock)).orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
    }
}
