package org.alongside.accreditation.application.boundary;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.platform.usecase.Command;

/** Accept these undertakings, and no longer any other. */
public record AcceptUndertakings(UUID commandId, Set<UndertakingCode> accepted) implements Command {

    /** In one order, so that the same promises are seen to be the same. */
    public AcceptUndertakings {
        accepted = new TreeSet<>(accepted);
    }
}
