package org.alongside.community.person.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.SupportNote;
import org.alongside.community.person.SupportOutcome;
import org.alongside.community.person.TriedFirst;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.ActForPerson;
import org.alongside.community.person.entity.SupportToDecide;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Keeps what somebody does for another person, for features in which people act; in their own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeepActs {

    @Inject
    private Representations representations;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The person sees it under "Who may act for me" (R-REP-9). What somebody does for themselves is not kept here. */
    @UseCase("KEEP_ACTS")
    public void acted(UUID personId, DoneFor what, UUID aboutId) {
        UUID actor = call.actor().personId();
        if (actor.equals(personId)) {
            return;
        }
        ActForPerson act = new ActForPerson(personId, actor, what, aboutId, clock.instant());
        representations.add(act);
        journal.record(act.done());
    }

    /**
     * Somebody decides for a person: what was tried so that they decide themselves is noted first, and they see that it
     * was decided and by whom (R-REP-3, 9). Who decides for themselves has nothing to note.
     */
    @UseCase("KEEP_ACTS")
    public void decided(UUID personId, DoneFor what, UUID aboutId, TriedFirst first) {
        if (!call.actor().personId().equals(personId)) {
            supported(new SupportNote(personId, aboutId, SupportOutcome.DECIDED_BY_REPRESENTATIVE, first.tried(),
                    first.supporter(), first.wishes(), first.consulted()));
            acted(personId, what, aboutId);
        }
    }

    /** Refused when it does not say what was tried, or, where somebody else decided, whose wishes (R-REP-3, 5). */
    @UseCase("KEEP_ACTS")
    public void supported(SupportNote note) {
        SupportToDecide support = new SupportToDecide(note, call.actor().personId(), clock.instant());
        representations.add(support);
        journal.record(support.noted());
    }
}
