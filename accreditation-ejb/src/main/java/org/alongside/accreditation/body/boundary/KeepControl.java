package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.BodyLostControl;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.ControlNews;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.ControlSnapshot;
import org.alongside.platform.audit.Event;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.BodyControlLost;
import org.alongside.platform.contracts.BodyControlRestored;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Looks at who holds the votes of a body, and lets the body stop or go on by itself. Part of whatever changed it. */
@Stateless
public class KeepControl {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** @param cause what happened, in a word or two that name nobody */
    @UseCase("OBSERVE_CONTROL")
    public void observe(UUID bodyId, String cause) {
        AccreditationBody body = bodies.get(bodyId, call.area());
        Roster roster = members.roster(bodyId, London.today(clock));
        Instant now = clock.instant();
        Control control = roster.control(body.floor());
        AccreditationBody.Observation seen = body.observe(control, cause, now);
        if (seen.bandChanged()) {
            bodies.add(new ControlSnapshot(bodyId, now, control.band(), cause));
        }
        seen.moved().ifPresent(event -> moved(event, body, roster, now));
        if (seen.newlyAtRisk() && body.status().decides()) {
            tell(roster, ControlNews.atRisk(body));
        }
    }

    private void moved(Event event, AccreditationBody body, Roster roster, Instant now) {
        journal.record(event);
        outbox.put(event instanceof BodyLostControl
                ? new BodyControlLost(body.id(), now) : new BodyControlRestored(body.id(), now));
        tell(roster, ControlNews.moved(body));
    }

    private void tell(Roster roster, Notice notice) {
        Set<UUID> readers = roster.voting().stream().map(m -> m.member().personId())
                .collect(Collectors.toCollection(TreeSet::new));
        people.inRole(Role.STEWARD).stream().map(PersonName::id).forEach(readers::add);
        readers.forEach(reader -> messages.tell(reader, notice));
    }
}
