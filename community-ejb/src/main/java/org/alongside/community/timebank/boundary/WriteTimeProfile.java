package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.platform.usecase.Command;

/** What I can do and would like, and who gets my time when I die; the address only for a member I name. */
public record WriteTimeProfile(UUID commandId, String canDo, String wouldLike, LeavingChoice estate,
        String estatePerson) implements Command {
}
