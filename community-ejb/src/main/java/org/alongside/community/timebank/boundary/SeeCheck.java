package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A coordinator's check was seen: its level and the days, nothing else. */
public record SeeCheck(UUID commandId, String email, String level, LocalDate seenOn,
        LocalDate nextCheckOn) implements Command {
}
