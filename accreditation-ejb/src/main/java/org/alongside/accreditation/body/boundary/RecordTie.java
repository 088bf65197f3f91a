package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.accreditation.body.HostTie;
import org.alongside.platform.usecase.Command;

/** This broker is tied to the host in this way. */
public record RecordTie(UUID commandId, UUID personId, HostTie tie) implements Command {
}
