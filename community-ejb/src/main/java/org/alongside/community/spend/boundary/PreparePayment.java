package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** So much was paid at the bank. {@code last}: nothing more will be. */
public record PreparePayment(UUID commandId, UUID spendId, String amount, LocalDate paidOn, boolean last)
        implements Command {
}
