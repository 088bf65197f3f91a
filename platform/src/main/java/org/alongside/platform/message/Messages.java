package org.alongside.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.contracts.MessageWritten;
import org.alongside.platform.message.entity.Message;
import org.alongside.platform.outbox.Outbox;

/** Tells a person something: a message they read in the portal, and a nudge by e-mail that carries no content. */
@ApplicationScoped
public class Messages {

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void tell(UUID personId, Notice notice) {
        tell(personId, notice, false);
    }

    /** For what cannot wait for the morning: somebody's safety, or money that must be stopped. */
    public void tellAtOnce(UUID personId, Notice notice) {
        tell(personId, notice, true);
    }

    private void tell(UUID personId, Notice notice, boolean urgent) {
        Message message = new Message(personId, notice, clock.instant());
        entityManager.persist(message);
        outbox.put(new MessageWritten(message.id(), personId, urgent));
    }
}
