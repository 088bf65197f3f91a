package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.platform.usecase.Command;

/** What a member told the coordinator by text, by phone or on paper. */
public record RecordMinutes(UUID commandId, UUID exchangeId, UUID personId, ClaimChannel channel, String hours,
        String minutes, String travel) implements Command {
}
