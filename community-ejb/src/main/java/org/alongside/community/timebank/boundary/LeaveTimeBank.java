package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.platform.usecase.Command;

/** I leave; the address only for a member I name. */
public record LeaveTimeBank(UUID commandId, LeavingChoice choice, String heir) implements Command {
}
