package org.alongside.training.run.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;

/** I will teach this run; whether I am paid, and what I say of my own experience, is mine to say. */
public record ConfirmTeaching(UUID commandId, UUID runId, LivedExperience livedExperience, PayBasis payBasis)
        implements Command {
}
