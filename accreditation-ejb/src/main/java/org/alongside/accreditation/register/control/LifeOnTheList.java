package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationGranted;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.platform.audit.Event;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.AccreditationChanged;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * What follows from every event of an accreditation, in the same transaction: the journal, the public entry, and the
 * fact that others are told. So the register is never behind a release (R-ACC-98).
 */
@ApplicationScoped
public class LifeOnTheList {

    @Inject
    private Accreditations accreditations;

    @Inject
    private Brokers brokers;

    @Inject
    private Register register;

    @Inject
    private KnowPeople people;

    @Inject
    private Journal journal;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The first accreditation of this person here, or a new term of it. */
    public Accreditation grant(UUID personId, Granted granted) {
        Accreditation accreditation = accreditations.ofPerson(personId).orElseGet(
                () -> new Accreditation(brokers.numberOf(personId, clock.instant()), personId));
        boolean first = accreditation.status() == null;
        AccreditationGranted event = accreditation.grant(granted);
        if (first) {
            accreditations.add(accreditation);
            brokers.standsIn(accreditation.number(), call.area());
        }
        happened("accreditation.granted", accreditation, event);
        return accreditation;
    }

    public void expire(Accreditation accreditation) {
        happened("accreditation.expired", accreditation, accreditation.expire(clock.instant()));
    }

    public void relinquish(Accreditation accreditation) {
        happened("accreditation.relinquished", accreditation, accreditation.relinquish(clock.instant()));
    }

    private void happened(String type, Accreditation accreditation, Event event) {
        journal.record(event);
        register.follow(accreditation, people.names(Set.of(accreditation.personId())).get(accreditation.personId()),
                clock.instant());
        outbox.put(new AccreditationChanged(accreditation.id(), type, accreditation.number().value(),
                accreditation.term().endsOn(), clock.instant()));
    }
}
