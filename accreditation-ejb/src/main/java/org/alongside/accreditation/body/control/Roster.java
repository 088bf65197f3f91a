package org.alongside.accreditation.body.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.entity.GoverningMember;

/** Everybody who sits on one body on one day. */
public record Roster(List<SittingMember> members, LocalDate day) {

    public Roster {
        members = members.stream().filter(m -> m.member().sitsOn(day))
                .sorted(Comparator.comparing((SittingMember m) -> m.member().from()).thenComparing(m -> m.member().id()))
                .toList();
    }

    public Control control(int floorPercent) {
        return Control.of(members, floorPercent, day);
    }

    public List<SittingMember> voting() {
        return members.stream().filter(m -> m.votesOn(day)).toList();
    }

    /** Those panels are made of. */
    public List<SittingMember> pool() {
        return members.stream().filter(m -> m.decidesOn(day)).toList();
    }

    public List<SittingMember> withoutLiveDeclaration() {
        return pool().stream().filter(m -> !m.declaredOn(day)).toList();
    }

    /**
     * Who chairs today (R-ACC-06): the one who was named, while they are from the constituency; otherwise the voting
     * member from it who has served longest.
     */
    public Optional<GoverningMember> chair() {
        List<SittingMember> able = voting().stream().filter(m -> m.fromConstituencyOn(day)).toList();
        return able.stream().filter(m -> m.member().namedChair()).findFirst().or(() -> able.stream().findFirst())
                .map(SittingMember::member);
    }

    /** On the body or on its panels (R-ACC-09). */
    public boolean hostManagerVotes() {
        return pool().stream().anyMatch(m -> m.member().managesHostServices());
    }

    public Optional<SittingMember> ofPerson(UUID personId) {
        return members.stream().filter(m -> m.member().personId().equals(personId)).findFirst();
    }
}
