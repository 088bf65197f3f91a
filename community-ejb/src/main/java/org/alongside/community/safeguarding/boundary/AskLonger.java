package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record AskLonger(UUID commandId, UUID switchId, int days) implements Command {
}
