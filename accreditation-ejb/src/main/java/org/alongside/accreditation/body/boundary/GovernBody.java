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
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.control.SeatPolicy;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
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
        UUID chair = roster.chair().map(GoverningMember::id).orElse(null);
        return roster.members().stream().map(m -> m.member())
                .map(m -> new SeatedMember(m.id(), m.personId(), names.getOrDefault(m.personId(), ""), m.seat(),
                        m.id().equals(chair), m.from())).toList();
    }

    /** Refused for a vote when the person works for the council or a support provider (R-ACC-03). */
    @UseCase("GOVERN_BODY")
    public UUID propose(ProposeMember command) {
        LocalDate today = London.today(clock);
        AccreditationBody body = inCharge();
        Roster roster = members.roster(body.id(), today);
        FoundingMember proposed = command.member();
        String name = people.names(List.of(proposed.personId())).getOrDefault(proposed.personId(), "This person");
        SeatPolicy.requireVoter(roster, call.actor().personId());
        SeatPolicy.requireNew(roster, proposed.personId(), name);
        GoverningMember member = new GoverningMember(UUID.randomUUID(), body.id(), proposed.personId(), name,
                proposed.seat(), proposed.exclusions(), proposed.managesHostServices(), today);
        members.add(member);
        journal.record(member.seated());
        roles.give(member, body);
        control.observe(body.id(), "new member");
        return member.id();
    }

    /** Only a voting member who is a disabled person or carer may chair (R-ACC-06). */
    @UseCase("GOVERN_BODY")
    public void nameChair(NameChair command) {
        Roster roster = members.roster(inCharge().id(), London.today(clock));
        SeatPolicy.requireVoter(roster, call.actor().personId());
        GoverningMember chair = SeatPolicy.requireAbleToChair(roster, command.memberId());
        roster.members().forEach(m -> m.member().leaveChair());
        journal.record(chair.takeChair());
    }

    private AccreditationBody inCharge() {
        return bodies.inChargeOn(London.today(clock)).orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
    }
}
