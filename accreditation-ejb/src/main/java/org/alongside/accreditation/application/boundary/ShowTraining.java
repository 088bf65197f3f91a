package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.TrainingShown;
import org.alongside.platform.usecase.Command;

/** Show this training for this criterion. */
public record ShowTraining(UUID commandId, String criterion, TrainingShown training) implements Command {
}
