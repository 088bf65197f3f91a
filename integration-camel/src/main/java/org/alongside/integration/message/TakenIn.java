package org.alongside.integration.message;

import java.util.List;

/** What became of something that came in, and what was wrong with it, with no cell of it shown. */
public record TakenIn(MessageView message, List<FaultView> faults) {

    public TakenIn {
        faults = List.copyOf(faults);
    }
}
