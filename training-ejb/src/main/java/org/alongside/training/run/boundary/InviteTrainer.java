package org.alongside.training.run.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.run.TrainerRole;

/** Ask this person to teach; {@code payAnHour} in pounds, as typed. */
public record InviteTrainer(UUID commandId, UUID runId, UUID personId, TrainerRole role, String payAnHour)
        implements Command {
}
