package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** So much came back to the bank on that day. */
public record TakeRefund(UUID commandId, UUID spendId, String amount, LocalDate cameOn) implements Command {
}
