package org.alongside.community.statement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** So much direct payment comes each week, and so much is in my own account, as I typed it. */
public record NoteMoney(UUID commandId, String weekly, String own) implements Command {
}
