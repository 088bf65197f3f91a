package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.platform.usecase.Command;

public record BeginSwitch(UUID commandId, SwitchKind kind, String email, int days, String reason) implements Command {
}
