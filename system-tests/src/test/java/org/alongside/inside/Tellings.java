package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.platform.contracts.ContractEvent;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;

/** Tells somebody something that cannot wait, or the world a fact, as a use case does within its transaction. */
@ApplicationScoped
public class Tellings {

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Transactional
    public void fact(ContractEvent fact) {
        outbox.put(fact);
    }

    @Transactional
    public void tell(UUID person) {
        messages.tellAtOnce(person, new Notice("N99", "Something happened", "This is only a test.", null));
    }
}
