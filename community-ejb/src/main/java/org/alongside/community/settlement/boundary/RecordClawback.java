package org.alongside.community.settlement.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council asks for this. {@code amount} is pounds as they were typed. */
public record RecordClawback(UUID commandId, UUID poolId, UUID membershipId, String council, String amount, String basis,
                             String reason, LocalDate from, LocalDate to, LocalDate receivedOn, LocalDate replyBy)
        implements Command {
}
