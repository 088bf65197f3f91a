package org.alongside.community.person.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.person.Acting;
import org.alongside.community.person.ActingSince;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.platform.usecase.UseCase;

/** Whether somebody may act for somebody, for features in which people act; in their own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowRepresentation {

    @Inject
    private Representations representations;

    @Inject
    private KnowSwitches switches;

    /** Everybody acts for themselves, whoever else may act for them too (R-REP-1). */
    @UseCase("KNOW_REPRESENTATION")
    public Acting mayAct(UUID actor, UUID person, Matter matter, LocalDate on) {
        if (actor.equals(person)) {
            return Acting.SELF;
        }
        return covering(actor, matter, on).filter(one -> one.personId().equals(person)).findFirst()
                .map(one -> new Acting(true, one.id(), one.type(), matter.decides())).orElse(Acting.NO);
    }

    /** For whom this person may act in this matter on this day, themselves not counted. */
    @UseCase("KNOW_REPRESENTATION")
    public Set<UUID> represented(UUID actor, Matter matter, LocalDate on) {
        return covering(actor, matter, on).map(Representation::personId).collect(Collectors.toSet());
    }

    /** Whoever acts for any of these or supports them on this day. */
    @UseCase("KNOW_REPRESENTATION")
    public List<ActingSince> helpers(Collection<UUID> people, LocalDate on) {
        return representations.of(people).stream().filter(one -> one.isLive(on))
                .map(one -> new ActingSince(one.personId(), one.representativeId(), one.from())).toList();
    }

    /** Who may act for this person in this matter on this day, they themselves not counted. */
    @UseCase("KNOW_REPRESENTATION")
    public Set<UUID> representing(UUID person, Matter matter, LocalDate on) {
        return representations.of(person).stream().filter(one -> one.covers(matter, on))
                .map(Representation::representativeId).collect(Collectors.toSet());
    }

    /** The people who have named this one as their supporter: somebody who helps and decides nothing. */
    @UseCase("KNOW_REPRESENTATION")
    public Set<UUID> supported(UUID actor, LocalDate on) {
        return representations.by(actor).stream()
                .filter(one -> one.isLive(on) && one.type() == RepresentativeType.SUPPORTER).map(Representation::personId)
                .collect(Collectors.toSet());
    }

    /** None while safeguarding has paused them; nobody is told why (R-SAFE-08). */
    private Stream<Representation> covering(UUID actor, Matter matter, LocalDate on) {
        return switches.isSet(SwitchKind.SUSPEND_GRANT, actor) ? Stream.empty()
                : representations.by(actor).stream().filter(one -> one.covers(matter, on));
    }
}
