package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Tell the applicant what is arranged, and how many more days in all they have for each answer. */
public record AgreeArrangement(UUID commandId, UUID applicationId, String agreed, int extraDays) implements Command {
}
