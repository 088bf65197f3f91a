package org.alongside.accreditation.body.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.framework.ConsultationFormat;

/** A body with its members, for tests: recognised on the first of June 2026 unless asked otherwise. */
public final class ABody {

    public static final LocalDate PROPOSED_ON = LocalDate.of(2026, 4, 1);
    public static final LocalDate RECOGNISED_ON = LocalDate.of(2026, 6, 1);
    public static final UUID AREA = UUID.fromString("00000000-0000-4000-8000-000000000099");
    public static final Set<ConsultationFormat> FORMATS =
            Set.of(ConsultationFormat.PLAIN_ENGLISH, ConsultationFormat.EASY_READ);

    public final AccreditationBody body;
    public final List<SittingMember> members = new ArrayList<>();

    private ABody(UUID area) {
        body = AccreditationBody.proposed(UUID.randomUUID(), "Northshire Broker Board", "Charity", null, area, 50);
    }

    public static ABody proposed() {
        return new ABody(AREA);
    }

    public static ABody proposedFor(UUID area) {
        return new ABody(area);
    }

    public static ABody recognised() {
        ABody it = proposed();
        it.recognise("");
        return it;
    }

    public ABody recognise(String conditions) {
        body.openConsultation(FORMATS, PROPOSED_ON.plusDays(28), 28, PROPOSED_ON);
        body.recognise(conditions, RECOGNISED_ON);
        return this;
    }

    /** So many voting members, of whom so many are from the constituency; the first one chairs. */
    public ABody withVoting(int voting, int counted) {
        for (int i = 0; i < voting; i++) {
            member(Seat.VOTING, i < counted ? ConstituencyKind.DISABLED_PERSON : ConstituencyKind.NONE, i);
        }
        if (!members.isEmpty()) {
            members.get(0).member().takeChair();
        }
        return this;
    }

    public SittingMember member(Seat seat, ConstituencyKind kind, int days) {
        GoverningMember member = new GoverningMember(UUID.randomUUID(), body.id(), UUID.randomUUID(), "Somebody", seat,
                Set.of(), false, PROPOSED_ON.plusDays(days));
        ConstituencyDeclaration said = new ConstituencyDeclaration(member);
        said.declare(Set.of(kind), 12, PROPOSED_ON.plusDays(days));
        SittingMember sitting = new SittingMember(member, Optional.of(said));
        members.add(sitting);
        return sitting;
    }

    public Roster on(LocalDate day) {
        return new Roster(members, day);
    }
}
