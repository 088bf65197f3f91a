package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I am out. No reason is asked (R-POOL-07). */
public record SayOut(UUID commandId, UUID spendId, UUID forPerson) implements Command {
}
