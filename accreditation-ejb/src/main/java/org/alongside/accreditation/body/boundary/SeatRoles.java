package org.alongside.accreditation.body.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.alongside.accreditation.body.BodyKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;

/** What a seat lets a person do in the area. An adviser gets nothing that decides. */
@ApplicationScoped
class SeatRoles {

    @Inject
    private GiveRoles giving;

    void give(GoverningMember member, AccreditationBody body) {
        rolesOf(member.seat(), body.kind()).forEach(role -> giving.give(member.personId(), role));
    }

    void take(GoverningMember member, AccreditationBody body) {
        rolesOf(Seat.VOTING, body.kind()).forEach(role -> giving.take(member.personId(), role));
    }

    private static Set<Role> rolesOf(Seat seat, BodyKind kind) {
        if (kind == BodyKind.STEWARD) {
            return seat == Seat.VOTING ? Set.of(Role.STEWARD) : Set.of();
        }
        return switch (seat) {
            case VOTING -> Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER);
            case PANEL -> Set.of(Role.PANEL_MEMBER);
            case ADVISER -> Set.of();
        };
    }
}
