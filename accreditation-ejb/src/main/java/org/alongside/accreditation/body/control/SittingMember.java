package org.alongside.accreditation.body.control;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.accreditation.body.entity.GoverningMember;

/** A member together with what they declared, if they did. */
public record SittingMember(GoverningMember member, Optional<ConstituencyDeclaration> declaration) implements Control.Voter {

    @Override
    public boolean votesOn(LocalDate day) {
        return member.votesOn(day);
    }

    @Override
    public boolean fromConstituencyOn(LocalDate day) {
        return declaration.filter(said -> said.countsOn(day)).isPresent();
    }

    public boolean declaredOn(LocalDate day) {
        return declaration.filter(said -> said.liveOn(day)).isPresent();
    }

    /** Votes on the body or sits on panels. */
    public boolean decidesOn(LocalDate day) {
        return member.seat().decides() && member.sitsOn(day);
    }

    public boolean advises() {
        return member.seat() == Seat.ADVISER;
    }
}
