package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.integration.message.TakenIn;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.entity.KeptFault;
import org.alongside.platform.usecase.UseCase;

/** For who has to answer the partner at once, because the partner called. */
@Stateless
public class ReadTakenIn {

    /** More than a call has rows and columns that can be wrong. */
    private static final int MOST_FAULTS = 1000;

    @Inject
    private Messages messages;

    @UseCase("TAKE_IN")
    public TakenIn of(UUID message) {
        return new TakenIn(messages.get(message).view(),
                messages.faults(message, MOST_FAULTS).stream().map(KeptFault::view).toList());
    }
}
