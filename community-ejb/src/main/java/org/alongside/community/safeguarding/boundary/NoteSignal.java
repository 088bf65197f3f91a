package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.Signal;
import org.alongside.platform.usecase.UseCase;

/** Other features say that something may be worth a look. It does nothing but stand in the lead's list (R-SAFE-09). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoteSignal {

    @Inject
    private Switches switches;

    @Inject
    private Clock clock;

    /** @param thingId what it was noticed about, so that noticing it twice is noted once */
    @UseCase("NOTE_SIGNAL")
    public void note(SignalKind kind, UUID personId, UUID thingId) {
        switches.note(new Signal(kind, personId, thingId, clock.instant()), thingId);
    }
}
