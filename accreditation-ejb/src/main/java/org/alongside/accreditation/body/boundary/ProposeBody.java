package org.alongside.accreditation.body.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.Host;
import org.alongside.platform.usecase.Command;

/** Write down that this group proposes a body for the open area; {@code host} is null where none houses it. */
public record ProposeBody(UUID commandId, String name, String legalForm, Host host, List<FoundingMember> members)
        implements Command {
}
