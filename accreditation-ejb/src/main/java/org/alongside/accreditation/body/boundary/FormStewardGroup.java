package org.alongside.accreditation.body.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Set up the group that owns the national framework. */
public record FormStewardGroup(UUID commandId, String name, List<FoundingMember> members) implements Command {
}
