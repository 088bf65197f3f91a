package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** To agree to more time, or to end it. */
public record ChangeSwitch(UUID commandId, UUID switchId) implements Command {
}
