package org.alongside.accreditation.interim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.interim.InterimEvent;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.accreditation.register.boundary.SuspendAccreditation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/**
 * What follows from every event of a measure, in the same transaction: the journal, the list, and the people who have to
 * know. The list tells everybody else.
 */
@ApplicationScoped
public class InterimNews {

    @Inject
    private SuspendAccreditation accreditations;

    @Inject
    private Deciders deciders;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    public void happened(InterimMeasure measure, InterimEvent event) {
        journal.record(event);
        if (event instanceof InterimEvent.Proposed) {
            tell(otherDeciders(measure), InterimNotices.proposed(measure.id()));
        }
        if (event instanceof InterimEvent.Begun) {
            accreditations.suspend(measure.accreditationId());
            messages.tell(measure.personId(), InterimNotices.begun());
        }
        if (event.restores()) {
            accreditations.restore(measure.accreditationId());
            messages.tell(measure.personId(), InterimNotices.restored());
        }
        if (event instanceof InterimEvent.Lapsed) {
            tell(coordinators(measure), InterimNotices.lapsed(measure.id()));
        }
    }

    private void tell(List<UUID> persons, Notice notice) {
        persons.forEach(person -> messages.tell(person, notice));
    }

    private List<UUID> otherDeciders(InterimMeasure measure) {
        return deciders.about(measure.personId()).stream().filter(one -> !one.equals(measure.proposedBy())).toList();
    }

    private List<UUID> coordinators(InterimMeasure measure) {
        return people.inRole(Role.COORDINATOR).stream().map(PersonName::id)
                .filter(one -> !deciders.isTied(one, measure.personId())).toList();
    }
}
