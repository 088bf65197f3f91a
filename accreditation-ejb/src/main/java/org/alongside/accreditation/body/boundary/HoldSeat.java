package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.control.SeatPolicy;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member looks after their own seat: declares, answers, leaves. Another person's seat is not found. */
@Stateless
public class HoldSeat {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KeepControl control;

    @Inject
    private SeatRoles roles;

    @Inject
    private Reconfirming reconfirming;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** My seats of today, on whatever body. Not what I declared: only when, and until when it counts. */
    @UseCase("HOLD_SEAT")
    public List<MySeat> mine() {
        LocalDate today = London.today(clock);
        return members.seatsOf(call.actor().personId(), today).stream().map(seat -> seat(seat, today)).toList();
    }

    /** Self-declared, without proof; counts at once, and again for as long as the rule says. */
    @UseCase("HOLD_SEAT")
    public void declare(DeclareConstituency command) {
        GoverningMember member = own(command.memberId());
        LocalDate today = London.today(clock);
        ConstituencyDeclaration declaration = members.declarationOf(member.id())
                .orElseGet(() -> new ConstituencyDeclaration(member));
        journal.record(declaration.declare(command.kinds(), reconfirming.months(member), today));
        members.add(declaration);
        member.keepChairOnlyIf(declaration.countsOn(today)).ifPresent(journal::record);
        control.observe(member.bodyId(), "declaration");
    }

    /** Work for the council or a provider takes a vote away at once (R-ACC-03). */
    @UseCase("HOLD_SEAT")
    public void answerExclusions(AnswerExclusions command) {
        GoverningMember member = own(command.memberId());
        member.answerExclusions(command.exclusions()).ifPresent(changed -> {
            roles.take(member, bodies.get(member.bodyId(), call.area()));
            journal.record(changed);
        });
        control.observe(member.bodyId(), "answer");
    }

    /**
     * Says yes to having been asked. Refused, to this member alone, unless they are from the constituency: then nobody
     * else learns that there was a refusal (R-ACC-04, R-ACC-06). Whoever chaired until now no longer does.
     */
    @UseCase("HOLD_SEAT")
    public void takeChair(TakeChair command) {
        GoverningMember member = own(command.memberId());
        Roster roster = members.roster(member.bodyId(), London.today(clock));
        GoverningMember chair = SeatPolicy.requireAbleToChair(roster, member.id());
        roster.members().forEach(m -> m.member().makeRoomForChair());
        journal.record(chair.takeChair());
    }

    @UseCase("HOLD_SEAT")
    public void leaveChair(LeaveChair command) {
        journal.record(own(command.memberId()).leaveChair());
    }

    /** The seat is empty at once, and control is computed anew. */
    @UseCase("HOLD_SEAT")
    public void leave(LeaveSeat command) {
        GoverningMember member = own(command.memberId());
        journal.record(member.resign(London.today(clock)));
        roles.take(member, bodies.get(member.bodyId(), call.area()));
        control.observe(member.bodyId(), "resignation");
    }

    private GoverningMember own(UUID memberId) {
        GoverningMember member = members.get(memberId);
        if (!member.personId().equals(call.actor().personId()) || !member.sitsOn(London.today(clock))) {
            throw new NotFound();
        }
        return member;
    }

    private MySeat seat(GoverningMember member, LocalDate today) {
        AccreditationBody body = bodies.get(member.bodyId(), call.area());
        Optional<ConstituencyDeclaration> said = members.declarationOf(member.id());
        return new MySeat(member.id(), body.id(), body.name(), member.seat(), member.namedChair(), member.askedToChair(),
                member.exclusions(),
                said.map(ConstituencyDeclaration::declaredOn).orElse(null),
                said.map(ConstituencyDeclaration::reconfirmBy).orElse(null),
                said.filter(d -> d.liveOn(today)).isPresent());
    }
}
