package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The coordinator has seen licence, insurance and MOT on that day. */
public record SeePapers(UUID commandId, UUID membershipId, LocalDate day) implements Command {
}
