package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Bring these people together about this application. */
public record Convene(UUID commandId, UUID applicationId, List<UUID> members) implements Command {

    public Convene {
        members = List.copyOf(members);
    }
}
