package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The bank took a charge, or gave interest, or a member made something good. Pounds as they were typed. */
public record BankCharge(UUID commandId, UUID poolId, UUID contributionId, LocalDate day, String amount)
        implements Command {
}
