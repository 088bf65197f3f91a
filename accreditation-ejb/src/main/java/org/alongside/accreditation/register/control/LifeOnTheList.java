package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationGranted;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.GrantedCondition;
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
        AccreditationStatus before = accreditation.status();
        AccreditationGranted event = accreditation.grant(granted);
        if (before == null) {
            accreditations.add(accreditation);
            brokers.standsIn(accreditation.number(), call.area());
        }
        happened("accreditation.granted", accreditation, before, event);
        return accreditation;
    }

    public void expire(Accreditation accreditation) {
        AccreditationStatus before = accreditation.status();
        happened("accreditation.expired", accreditation, before, accreditation.expire(clock.instant()));
    }

    public void relinquish(Accreditation accreditation) {
        AccreditationStatus before = accreditation.status();
        happened("accreditation.relinquished", accreditation, before, accreditation.relinquish(clock.instant()));
    }

    public void suspend(Accreditation accreditation) {
        AccreditationStatus before = accreditation.status();
        happened("accreditation.suspended", accreditation, before, accreditation.suspend(clock.instant()));
    }

    public void restore(Accreditation accreditation) {
        AccreditationStatus before = accreditation.status();
        happened("accreditation.restored", accreditation, before, accreditation.endSuspension(clock.instant()));
    }

    private void happened(String type, Accreditation accreditation, AccreditationStatus before, Event event) {
        journal.record(event);
        register.follow(accreditation, people.names(Set.of(accreditation.personId())).get(accreditation.personId()),
                clock.instant());
        AccreditationStatus after = accreditation.status();
        outbox.put(new AccreditationChanged(accreditation.id(), type, accreditation.number().value(),
                before == null ? "" : before.name(), after.name(),
                accreditation.conditions().stream().anyMatch(GrantedCondition::isPublic),
                accreditation.term().endsOn(), clock.instant(), after.isAppealable(), accreditation.changes()));
    }
}
